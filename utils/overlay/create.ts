const html = 'http://www.w3.org/1999/xhtml';
/** Text of a page can be of any length. */
const longest = 300;

/** An HTML element with a class and what it holds, in documents of any kind. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  name: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElementNS(html, tag) as HTMLElementTagNameMap[Tag];
  element.className = name;
  element.append(...content.map((part) => (typeof part === 'string' ? part.slice(0, longest) : part)));
  return element;
}
