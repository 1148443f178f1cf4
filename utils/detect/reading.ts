import type { Control } from '../model/conversion';
import type { Layout } from './layout';
import type { Memory } from './memory';
import type { Work } from './slices';
import { tagOf } from './tree';
import { visible } from './visible';

const WORDS = {};
const LENGTH = {};
const MOST_BLOCKS = 3000;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Running text: words in paragraphs of the main content. Link lists, teasers and menus are not running text. */
export function* wordsOf(
  document: Document,
  regionOf: (element: Element) => Control['region'],
  layout: Layout,
  memory: Memory,
): Work<number> {
  const scope = yield* articleOf(document, layout, memory);
  if (!scope) return 0;
  let words = 0;
  let count = 0;
  for (const block of scope.querySelectorAll('p, li, blockquote, pre, dd')) {
    if (++count > MOST_BLOCKS) break;
    if (count % 4 === 0) yield;
    const own = memory.keep(block, WORDS, () => wordsIn(block));
    if (own > 0 && regionOf(block) === 'main' && visible(block, layout)) words += own;
  }
  return words;
}

/** Words of a paragraph; none where it is something else. */
function wordsIn(block: Element): number {
  const text = block.textContent ?? '';
  if (text.length < 40 || text.length > 20_000 || block.querySelector('p, li')) return 0;
  if (block.closest('form, nav, footer, aside, table, button') || linked(block) * 2 > text.length) return 0;
  return text.match(WORD)?.length ?? 0;
}

/** The element that holds the article: the one with most visible text in paragraphs of its own or near below. */
function* articleOf(document: Document, layout: Layout, memory: Memory): Work<Element | null> {
  const weight = new Map<Element, number>();
  let count = 0;
  for (const paragraph of document.querySelectorAll('p, pre, blockquote')) {
    if (++count > MOST_BLOCKS) break;
    if (count % 8 === 0) yield;
    const length = memory.keep(paragraph, LENGTH, () => lengthOf(paragraph));
    if (length < 50 || !visible(paragraph, layout)) continue;
    let share = 1;
    for (let at = paragraph.parentElement, up = 0; at && up < 5; at = at.parentElement, up++, share *= 0.7) {
      if (tagOf(at) === 'body' && up > 0) break;
      weight.set(at, (weight.get(at) ?? 0) + Math.min(length, 1500) * share);
    }
  }
  let best: Element | null = null;
  for (const [element, sum] of weight) if (sum > (best ? (weight.get(best) ?? 0) : 150)) best = element;
  return best ? up(best) : null;
}

/** Length of the text of what may be a paragraph of an article; 0 where it cannot be one. */
function lengthOf(paragraph: Element): number {
  return paragraph.closest('form, a, footer, nav') ? 0 : (paragraph.textContent ?? '').trim().length;
}

function up(element: Element): Element {
  return element.closest('article, main, [role="main"], [itemprop="articleBody"]') ?? element;
}

function linked(block: Element): number {
  let length = 0;
  for (const link of block.querySelectorAll('a')) length += (link.textContent ?? '').length;
  return length;
}
