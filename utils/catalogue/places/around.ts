/** The smallest box around all of the elements; null where there is none but the page. */
export function aroundAll(elements: readonly Element[]): Element | null {
  const [first, ...rest] = elements;
  for (let box: Element | null = first?.parentElement ?? null; box && box.localName !== 'body'; box = box.parentElement) {
    const around: Element = box;
    if (rest.every((element) => around.contains(element))) return around;
  }
  return null;
}
