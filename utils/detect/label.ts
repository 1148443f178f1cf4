import { tagOf } from './tree';

/** Longest label, in characters. */
const LONGEST = 80;
const WORDLESS = new Set(['script', 'style', 'template', 'noscript', 'textarea', 'select', 'input', 'iframe', 'object', 'video']);
const PRESSED = new Set(['submit', 'button', 'reset', 'image']);

/** What a person would call the element: accessible name or visible text, never anything typed. At most 80 characters. */
export function labelOf(element: Element): string {
  return cut(named(element) || textOf(element, 200) || titled(element) || lastResort(element));
}

/** Visible text of an element in at most about `limit` characters, alternative texts of images included. */
export function textOf(element: Element, limit: number): string {
  const parts: string[] = [];
  let left = limit;
  const visit = (node: Node, depth: number) => {
    for (let child = node.firstChild; child && left > 0; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = (child.nodeValue ?? '').slice(0, left + 200).trim();
        if (text) parts.push(text);
        left -= text.length;
      } else if (child.nodeType === 1 && depth < 40) {
        const inner = child as Element;
        if (skipped(inner)) continue;
        const alt = tagOf(inner) === 'img' ? inner.getAttribute('alt') : null;
        if (alt) parts.push(alt.slice(0, left));
        else visit(inner, depth + 1);
      }
    }
  };
  visit(element, 0);
  return parts.join(' ').slice(0, limit);
}

function skipped(element: Element): boolean {
  if (WORDLESS.has(tagOf(element)) || element.hasAttribute('hidden')) return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

function named(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.slice(0, 200).split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const texts = ids.map((id) => (id && 'getElementById' in root ? root.getElementById(id) : null));
  const labelled = texts.map((found) => (found ? textOf(found, LONGEST) : '')).join(' ');
  if (labelled.trim()) return labelled;
  const aria = element.getAttribute('aria-label');
  if (aria?.trim()) return aria;
  if (tagOf(element) !== 'input' || !PRESSED.has(element.getAttribute('type')?.toLowerCase() ?? '')) return '';
  return element.getAttribute('value') || element.getAttribute('alt') || '';
}

function titled(element: Element): string {
  const own = element.getAttribute('title') || element.getAttribute('placeholder') || element.getAttribute('alt');
  if (own) return own;
  const inside = element.querySelector('[aria-label],[title],svg title,[alt]:not([alt=""])');
  if (!inside) return '';
  const said = inside.getAttribute('aria-label') || inside.getAttribute('title') || inside.getAttribute('alt');
  return said || (tagOf(inside) === 'title' ? textOf(inside, LONGEST) : '');
}

function lastResort(element: Element): string {
  return element.getAttribute('name') ?? '';
}

function cut(text: string): string {
  const tidy = text.slice(0, 400).replace(/\s+/g, ' ').trim();
  return tidy.length > LONGEST ? `${tidy.slice(0, LONGEST - 1).trimEnd()}…` : tidy;
}
