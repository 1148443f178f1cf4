/** What a page needs of a micro-conversion: where it is offered, and which of two offers on one element weighs more. */
const KEPT = new Set(['find', 'done', 'weight']);
const MARKED = /\/utils\/catalogue\/[\w-]+\.ts\?find$/;

/**
 * Leaves of the catalogue's files what finding needs, where they are imported as `?find`: their words and names are for readers, and a
 * page is spared them.
 *
 * @returns {import('vite').Plugin}
 */
export function stripFinders() {
  return {
    name: 'mikroskop-finders',
    enforce: 'post',
    transform(code, id) {
      if (!MARKED.test(id)) return null;
      const exported = this.parse(code).body.find(({ type }) => type === 'ExportDefaultDeclaration');
      const object = exported?.declaration;
      if (object?.type !== 'ObjectExpression') throw new Error(`${id} exports no object by default`);
      const kept = object.properties.filter(({ key }) => KEPT.has(key?.name));
      const properties = kept.map(({ start, end }) => code.slice(start, end)).join(',\n');
      return { code: `${code.slice(0, object.start)}{${properties}}${code.slice(object.end)}`, map: null };
    },
  };
}
