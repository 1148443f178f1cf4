import type { Page } from '@playwright/test';
import type { Site } from '../site';

/** A page with a form, how it answers, and what must be said of it. */
export interface FormCase {
  readonly path: string;
  readonly form?: string;
  readonly script?: string;
  /** Sends it with a required field left empty. */
  readonly empty?: true;
  /** Milliseconds that the visitor stays; by default until nothing more is looked for. */
  readonly stay?: number;
  /** Signs of the page's answer that must be told, of each interaction. */
  readonly signs: readonly string[];
  readonly submit: string;
  readonly error: string;
}

/** What nobody but the page's visitor may know. */
export const TYPED = ['Anna Example', 'anna@example.com', 'Do you mend cups?'] as const;
export const SAID = 'We answer within a day';

const prevented = (body: string) =>
  `document.querySelector('form').onsubmit = async (event) => { event.preventDefault(); ${body} };`;
const post = (path: string) => `await fetch('${path}', { method: 'POST', body: new FormData(event.target) });`;
const later = (body: string) => `setTimeout(() => { ${body} }, 400);`;

export const FORMS: readonly FormCase[] = [
  {
    path: '/turned-down-tracked',
    script: prevented(
      `${post('/taken')} document.querySelector('input[type=email]').setAttribute('aria-invalid', 'true'); hit('en=form_error');`,
    ),
    stay: 2_500,
    signs: ['error'],
    submit: 'untested not-completed',
    error: 'tracked',
  },
  {
    path: '/by-navigation',
    form: 'action="/thanks" method="post"',
    signs: ['left'],
    submit: 'untracked nothing-sent',
    error: 'untested not-tried',
  },
  {
    path: '/by-navigation-tracked',
    form: 'action="/thanks-tracked" method="post"',
    signs: ['left'],
    submit: 'tracked named',
    error: 'untested not-tried',
  },
  {
    path: '/by-message-in-place',
    script: prevented(later(`event.target.outerHTML = '<p>${SAID}</p>'`)),
    stay: 2_000,
    signs: ['gone'],
    submit: 'untracked nothing-sent',
    error: 'untested not-tried',
  },
  {
    path: '/by-message-beside',
    script: prevented(later(`document.querySelector('#answer').hidden = false`)),
    stay: 2_000,
    signs: ['success'],
    submit: 'untracked nothing-sent',
    error: 'untested not-tried',
  },
  {
    path: '/by-answer',
    script: prevented(post('/taken')),
    signs: ['nothing'],
    submit: 'untracked nothing-sent',
    error: 'untested not-tried',
  },
  { path: '/held-back', empty: true, stay: 1_000, signs: [], submit: 'untested not-completed', error: 'untracked nothing-sent' },
  {
    path: '/refused',
    script: prevented(post('/refused-by-server')),
    stay: 2_000,
    signs: ['left'],
    submit: 'untested not-completed',
    error: 'untracked nothing-sent',
  },
  {
    path: '/refused-by-page',
    form: 'action="/not-found" method="post"',
    signs: ['left'],
    submit: 'untested not-completed',
    error: 'untracked nothing-sent',
  },
  {
    path: '/turned-down',
    script: prevented(`${post('/taken')} document.querySelector('#wrong').textContent = 'Please enter a valid e-mail address.';`),
    stay: 2_500,
    signs: ['error'],
    submit: 'untested not-completed',
    error: 'untracked nothing-sent',
  },
  {
    path: '/says-nothing',
    script: prevented(''),
    stay: 16_000,
    signs: ['nothing'],
    submit: 'unclear completion-unknown',
    error: 'untested not-tried',
  },
];

const HIT = `const hit = (query) => navigator.sendBeacon('http://metrics.test/g/collect?v=2&tid=G-DONE1&cid=1.1&' + query);`;

export function serveForms(site: Site, host: string): void {
  for (const { path, form = '', script = '' } of FORMS) {
    site.pages.set(
      `${host}${path}`,
      `<!doctype html><html lang="en"><title>Contact</title><script>${HIT} hit('en=page_view');</script><main><h1>Contact us</h1>
      <div><form ${form}><p id="wrong" class="note"></p><p><label>Name <input name="name" autocomplete="name"></label></p>
      <p><label>E-mail <input type="email" name="email" required></label></p><p><label>Message <textarea name="message"></textarea></label></p>
      <button>Send message</button></form><p id="answer" hidden>Thank you! ${SAID}.</p></div></main><script>${script}</script>`,
    );
  }
  const thanks = (script: string) =>
    `<!doctype html><html lang="en"><title>Thank you</title><h1>Thank you</h1><script>${HIT} ${script}</script>`;
  site.pages.set(`${host}/thanks`, thanks(''));
  site.pages.set(`${host}/thanks-tracked`, thanks(`hit('en=generate_lead&ep.form_id=contact');`));
  site.pages.set(`${host}/start`, '<!doctype html><title>Start</title><h1>Start</h1>');
  site.pages.set(`${host}/taken`, (_request, response) => response.writeHead(200).end('{}'));
  site.pages.set(`${host}/refused-by-server`, (_request, response) => response.writeHead(422).end('{}'));
  site.pages.set(`${host}/not-found`, (_request, response) => response.writeHead(404).end('Not found'));
}

/** Fills in the form and sends it, as a visitor does. */
export async function send(page: Page, { empty, stay = 9_000, form }: FormCase): Promise<void> {
  await page.locator('[name=name]').pressSequentially(TYPED[0]);
  if (!empty) await page.locator('[name=email]').pressSequentially(TYPED[1]);
  await page.locator('[name=message]').pressSequentially(TYPED[2]);
  await page.getByRole('button', { name: 'Send message' }).click();
  await page.waitForTimeout(form ? 1_500 : stay);
}
