import type { Shape } from '../visit';
import { documentOf, KEEP } from './document';

const OFFERS = { 'form-submit': 'Send enquiry', 'form-start': 'Send enquiry', 'form-error': 'Send enquiry' };
const FORM = `<h2>Ask us</h2><form id="ask" ${KEEP}><label>Name <input name="name"></label><label>E-mail <input type="email" name="email"></label>
<label>Message <textarea name="message"></textarea></label><button class="btn">Send enquiry</button></form>`;
/** It tells the page around it what became of the form, as embedded forms do. */
const TELLS = `<script>document.addEventListener('submit', () => parent.postMessage({ form: 'sent' }, '*'), true);</script>`;
const around = (src: string, sandbox = '') =>
  documentOf(
    'en',
    'Tours of the kiln – Kiln',
    `<header><a href="/">Kiln</a></header><main><h1>Tours of the kiln</h1><p>Every Friday, for groups.</p>
<div style="height:700px"></div><iframe src="${src}" width="600" height="420" ${sandbox}></iframe></main>
<script>addEventListener('message', ({ data }) => data.form && document.body.dispatchEvent(new CustomEvent('form:' + data.form, { bubbles: true })));</script>`,
  );
const inner = documentOf('en', 'Ask us', `<main>${FORM}</main>${TELLS}`);

/** A form in a frame of the same site. */
export const frameSame: Shape = {
  origin: 'https://kiln.example',
  pages: {
    '/tours': { html: around('/forms/ask'), offers: OFFERS },
    '/forms/ask': { html: inner, offers: {} },
  },
};

/** A form in a frame of another site, which takes forms for many. */
export const frameCross: Shape = {
  origin: 'https://kiln.example',
  pages: {
    '/tours': { html: around('https://forms.askthem.example/kiln'), offers: OFFERS },
    'https://forms.askthem.example/kiln': { html: inner, offers: {} },
  },
};

/** A form in a frame whose sandbox forbids scripts: nobody can look into it. */
export const frameSandboxed: Shape = {
  origin: 'https://kiln.example',
  pages: {
    '/tours': { html: around('https://forms.askthem.example/plain', 'sandbox="allow-forms"'), offers: OFFERS },
    'https://forms.askthem.example/plain': {
      html: documentOf('en', 'Ask us', `<main>${FORM.replace(KEEP, 'action="/nowhere"')}</main>`).replace('<!-- tags -->', ''),
      offers: {},
    },
  },
};
