import type { Signal } from '../../utils/model/signal';
import { of } from './mug';
import type { Site } from './site';

/** The page, and how many frames it has. */
export const HIDDEN = { url: 'http://shop.test/hidden', frames: 3 } as const;

/** Frames that nobody sees until the button is pressed: not displayed, without a size, a single pixel. Two are of another site. */
export function serveHidden(site: Site): void {
  const frame = (id: string, url: string, style: string) => `<iframe id="${id}" src="${url}" style="${style}"></iframe>`;
  site.pages.set(
    'shop.test/hidden',
    `<!doctype html><html lang="en"><title>Pop-up</title><h1>Mugs</h1><a href="tel:+36123456">Call us</a> <button id="show">Show</button>
<div id="modal" style="display:none">${frame('none', 'http://mail.test/news', 'width:300px;height:200px')}</div>
${frame('size', '/news', 'width:0;height:0;border:0')}${frame('pixel', 'http://mail.test/news', 'width:1px;height:1px;border:0')}
<script>document.querySelector('#show').onclick = () => {
  document.querySelector('#modal').style.display = 'block';
  for (const frame of document.querySelectorAll('iframe')) frame.style.cssText = 'width:300px;height:200px';
};</script>`,
  );
  const news = `<!doctype html><html lang="en"><title>News</title><form action="/thanks"><label>E-mail for our newsletter
<input type="email" name="email"></label><button>Subscribe</button></form>`;
  site.pages.set('mail.test/news', news);
  site.pages.set('shop.test/news', news);
}

/** Frames in which a newsletter form has been found. */
export function framesWithNews(signals: readonly Signal[]): number {
  const told = of(signals, 'offer').filter(({ found }) => found.some(({ conversion }) => conversion === 'newsletter'));
  return new Set(told.map(({ frame }) => frame)).size;
}
