import type { Control, PageView } from '../model/conversion';
import { addressOf, takenApart } from './address';
import { CLEAN, type Dirty } from './changes';
import { readControls } from './controls';
import { readEmbeds } from './embeds/embeds';
import { fold } from './fold';
import { readForms } from './forms';
import { hintsOf } from './hints';
import { readLanguage } from './language';
import { layoutOf } from './layout';
import { readMedia } from './media';
import type { Memory } from './memory';
import { typeOf } from './page-type';
import { createPast, type Past, refresh } from './past';
import { saysAny } from './phrases';
import { wordsOf } from './reading';
import { type Clock, finish, Paused, UNTIMED, type Work } from './slices';
import { readStructured } from './structured';
import { findRoots, type Root, type ShadowOf } from './tree';

/** A page to be read. */
export interface Subject {
  readonly document: Document;
  /** Its address; a saved page (`file:`) is taken for the address that it states itself. */
  readonly url: string;
  /** Shows closed shadow roots to those who may see them. */
  readonly shadowOf?: ShadowOf;
}

/** What was seen of a page before, what changed since, and the time there is to read it now. */
export interface Look {
  readonly past: Past;
  readonly dirty: Dirty;
  readonly clock: Clock;
  /** Is told of the roots that are read, before they are. */
  readonly onRoots?: (roots: readonly Root[]) => void;
  /** Is told of what could be pressed, but cannot be seen. */
  readonly onHidden?: (hidden: readonly Element[]) => void;
}

/** Reads a page once and whole. */
export function readPage(document: Document, url: string, shadowOf?: ShadowOf): PageView {
  const look = { past: createPast(), dirty: CLEAN, clock: UNTIMED };
  return finish(lookAtPage({ document, url, ...(shadowOf && { shadowOf }) }, look));
}

/**
 * Reads a page for every micro-conversion to look at: what changed since it was last read, and of the rest what people could see of it.
 * Only reads, so the page is laid out once.
 */
export function* lookAtPage(
  { document, url, shadowOf }: Subject,
  { past, dirty, clock, onRoots, onHidden }: Look,
): Work<PageView> {
  const { memory, register, told, found } = past;
  const { url: address, exact } = addressOf(document, url);
  const base = baseOf(document, address);
  const roots = yield* findRoots(document, shadowOf);
  onRoots?.(roots);
  const regionOf = yield* refresh(past, dirty, document, base, roots);
  const layout = layoutOf(document);
  yield;
  const drafts = yield* readForms(roots, regionOf, layout, memory);
  const { controls, hidden } = yield* readControls(roots, base, regionOf, drafts, layout, memory);
  onHidden?.(hidden);
  yield* register.begin(controls, clock);
  const where = (test: (control: Control) => boolean) => told.where(test, null);
  const forms = drafts.map(({ view }) => view);
  yield;
  const words = yield* wordsOf(document, regionOf, layout, memory);
  const structured = readStructured(document, memory);
  const kind = yield* typeOf({ document, url: address, exact, layout, structured, forms, controls, where, words });
  const embeds = yield* readEmbeds(roots, layout);
  const hints = yield* hintsOf({ document, type: kind.type, structured, forms, where, embeds });
  const language = yield* readLanguage(document, past.text);
  yield;
  const media = yield* readMedia(roots, layout);
  return {
    document,
    url: takenApart(address),
    ...kind,
    language,
    controls,
    forms,
    media,
    embeds,
    hints,
    screens: layout.screens,
    words,
    where(test) {
      return found.where(test, this);
    },
    inside: insideOf(memory, clock),
    pause() {
      if (clock.over()) throw new Paused();
    },
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

/** So many elements are read however late it is: each time somebody asks anew some more are known. */
const STRIDE = 32;

function insideOf(memory: Memory, clock: Clock): PageView['inside'] {
  let count = 0;
  return (read, element) =>
    memory.keep(element, read, () => {
      if (++count > STRIDE && clock.over()) {
        count = 0;
        throw new Paused();
      }
      return read(element);
    });
}
