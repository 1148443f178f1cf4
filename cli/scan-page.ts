import { conversions } from '../utils/catalogue/index';
import { findOffers } from '../utils/detect/offers';
import { readPage } from '../utils/detect/page';
import { selectorOf } from '../utils/detect/selector';

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
 * milliseconds, or after `longest`.
 */
export default async function scanPage(quiet: number, longest: number): Promise<string> {
  await rest(quiet, longest);
  const page = readPage(document, location.href);
  const offers = findOffers(page, conversions).map(({ conversion, element, label, confidence }) => ({
    conversion,
    selector: element && selectorOf(element),
    label,
    confidence: Math.round(confidence * 100) / 100,
  }));
  return JSON.stringify({ page: { url: page.url.href, type: page.type, language: page.language }, offers } satisfies Scan);
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
