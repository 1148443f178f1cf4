import { conversions } from '../utils/catalogue/index';
import { ownConversions } from '../utils/catalogue/own/conversions';
import { labelOf } from '../utils/detect/label';
import { type Found, findOffers } from '../utils/detect/offers';
import { findOwn } from '../utils/detect/own';
import { readPage } from '../utils/detect/page';
import { selectorOf } from '../utils/detect/selector';
import type { OwnConversion } from '../utils/model/own-conversion';

/** What a page is and what it offers, as `scan` prints it. */
export interface Scan {
  readonly page: { readonly url: string; readonly type: string; readonly language: string };
  readonly offers: readonly {
    readonly conversion: string;
    /** Null for the page as a whole. */
    readonly selector: string | null;
    readonly label: string;
    readonly confidence: number;
  }[];
}

/**
 * Reads the page that it runs in, which it was put into by `scan`, once nothing has been added to it or taken away for `quiet`
 * milliseconds, or after `longest`. `own`: what the site has of its own.
 */
export default async function scanPage(quiet: number, longest: number, own: readonly OwnConversion[]): Promise<string> {
  await rest(quiet, longest);
  const page = readPage(document, location.href);
  const found = [...findOffers(page, conversions), ...ownOffers(own, page.url.href)];
  const offers = found.map(({ conversion, element, label, confidence }) => ({
    conversion,
    selector: element && selectorOf(element),
    label,
    confidence: Math.round(confidence * 100) / 100,
  }));
  return JSON.stringify({ page: { url: page.url.href, type: page.type, language: page.language }, offers } satisfies Scan);
}

/** What the site has of its own on this page. What is done somewhere on the site, nobody knows where, is on no page. */
function ownOffers(own: readonly OwnConversion[], url: string): Found[] {
  return [...ownConversions(own)].flatMap(([id, { own: place, title }]): Found[] => {
    if (!place?.on(url) || place.offered === 'site') return [];
    if (place.offered === 'page') return [{ conversion: id, element: null, label: title.en, confidence: 1 }];
    const targets = own.flatMap((each) => (each.id === id && each.selector !== null ? [{ id, selector: each.selector }] : []));
    return findOwn(document, targets).map((one) => ({ ...one, label: labelOf(one.element) }));
  });
}

function rest(quiet: number, longest: number): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, quiet);
    setTimeout(resolve, longest);
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, quiet);
    }).observe(document, { subtree: true, childList: true });
  });
}
