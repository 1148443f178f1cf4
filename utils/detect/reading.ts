import type { Control } from '../model/conversion';
import type { Layout } from './layout';
import { tagOf } from './tree';
import { visible } from './visible';

const MOST_BLOCKS = 3000;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Running text: words in paragraphs of the main content. Link lists, teasers and menus are not running text. */
export function wordsOf(document: Document, regionOf: (element: Element) => Control['region'], layout: Layout): number {
  const scope = articleOf(document, layout);
  if (!scope) return 0;
  let words = 0;
  let count = 0;
  for (const block of scope.querySelectorAll('p, li, blockquote, pre, dd')) {
    if (++count > MOST_BLOCKS) break;
    const own = block.textContent ?? '';
    if (own.length < 40 || own.length > 20_000 || block.querySelector('p, li')) continue;
    if (block.closest('form, nav, footer, aside, table, button') || linked(block) * 2 > own.length) continue;
    const region = regionOf(block);
    if (region === 'main' && visible(block, layout)) words += own.match(WORD)?.length ?? 0;
  }
  return words;
}

/** The element that holds the article: the one with most visible text in paragraphs of its own or near below. */
function articleOf(document: Document, layout: Layout): Element | null {
  const weight = new Map<Element, number>();
  let count = 0;
  for (const paragraph of document.querySelectorAll('p, pre, blockquote')) {
    if (++count > MOST_BLOCKS) break;
    const length = (paragraph.textContent ?? '').trim().length;
    if (length < 50 || paragraph.closest('form, a, footer, nav') || !visible(paragraph, layout)) continue;
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

function up(element: Element): Element {
  return element.closest('article, main, [role="main"], [itemprop="articleBody"]') ?? element;
}

function linked(block: Element): number {
  let length = 0;
  for (const link of block.querySelectorAll('a')) length += (link.textContent ?? '').length;
  return length;
}
