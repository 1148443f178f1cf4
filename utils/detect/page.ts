import type { PageView } from '../model/conversion';
import { addressOf } from './address';
import { readControls } from './controls';
import { readEmbeds } from './embeds/embeds';
import { fold } from './fold';
import { readForms } from './forms';
import { hintsOf } from './hints';
import { languageOf } from './language';
import { layoutOf } from './layout';
import { readMedia } from './media';
import { typeOf } from './page-type';
import { saysAny } from './phrases';
import { wordsOf } from './reading';
import { regions } from './region';
import { readStructured } from './structured';
import { rootsOf, type ShadowOf } from './tree';

/**
 * Reads a page once, for every micro-conversion to look at. `url` is its address; a saved page (`file:`) is taken for the address
 * that it states itself. Only reads, so the page is laid out once. `shadowOf` shows closed shadow roots to those who may see them.
 */
export function readPage(document: Document, url: string, shadowOf?: ShadowOf): PageView {
  const { url: address, exact } = addressOf(document, url);
  const base = baseOf(document, address);
  const layout = layoutOf(document);
  const roots = rootsOf(document, shadowOf);
  const regionOf = regions(document);
  const drafts = readForms(roots, regionOf, layout);
  const controls = readControls(roots, base, regionOf, drafts, layout);
  const forms = drafts.map(({ view }) => view);
  const words = wordsOf(document, regionOf, layout);
  const structured = readStructured(document);
  const kind = typeOf({ document, url: address, exact, layout, structured, forms, controls, words });
  const embeds = readEmbeds(roots, layout);
  return {
    document,
    url: address,
    ...kind,
    language: languageOf(document),
    controls,
    forms,
    media: readMedia(roots, layout),
    embeds,
    hints: hintsOf({ document, type: kind.type, structured, forms, controls, embeds }),
    screens: layout.screens,
    words,
    says: (control, phrases) => saysAny(control.folded, phrases),
    tells: (text, phrases) => saysAny(fold(text, 2000), phrases),
  };
}

function baseOf(document: Document, address: URL): URL {
  const raw = document.querySelector('base[href]')?.getAttribute('href');
  if (!raw) return address;
  try {
    return new URL(raw, address);
  } catch {
    return address;
  }
}
