/** What a page needs of a micro-conversion: where it is offered, and which of two offers on one element weighs more. */
const KEPT = new Set(['find', 'done', 'weight']);
const FINDER = /\/utils\/catalogue\/[\w-]+\.ts\?find$/;
const PHRASES = /\/utils\/(?:catalogue|detect)\/words\/[\w-]+\.ts$/;
const LEAST_LANGUAGES = 5;

/**
 * Makes what runs in pages small. Of the catalogue's files that are imported as `?find` only what finding needs is kept: their words and
 * names are for readers. Phrases are matched in all languages at once, so those of one list are put in order, each once, which packs better.
 *
 * @returns {import('vite').Plugin}
 */
export function lightenPages() {
  return {
    name: 'mikroskop-page-weight',
    enforce: 'post',
    transform(code, id) {
      if (FINDER.test(id)) return { code: withoutWords(code, this.parse(code), id), map: null };
      if (PHRASES.test(id)) return { code: withPhrasesJoined(code, this.parse(code)), map: null };
      return null;
    },
  };
}

function withoutWords(code, program, id) {
  const object = program.body.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration;
  if (object?.type !== 'ObjectExpression') throw new Error(`${id} exports no object by default`);
  const kept = object.properties.filter(({ key }) => KEPT.has(key?.name));
  return replaced(code, object, `{${kept.map(({ start, end }) => code.slice(start, end)).join(',\n')}}`);
}

function withPhrasesJoined(code, program) {
  const lists = [];
  visit(program, (node) => {
    const phrases = node.type === 'ObjectExpression' ? phrasesOf(node) : null;
    if (phrases) lists.push([node, phrases]);
    return phrases === null;
  });
  return lists.reduceRight((text, [node, phrases]) => replaced(text, node, phrases), code);
}

/** A list by language as one without, in the form that it has: running text, or arrays. Null for any other object. */
function phrasesOf({ properties }) {
  if (properties.length < LEAST_LANGUAGES || !properties.every(({ key }) => /^[a-z]{2}$/.test(key?.name ?? ''))) return null;
  const values = properties.map(({ value }) => textsOf(value));
  if (values.some((value) => value === null)) return null;
  const all = values.flat().map((phrase) => phrase.trim().replace(/\s+/g, ' '));
  const text = JSON.stringify([...new Set(all)].filter(Boolean).sort().join(','));
  return properties.every(({ value }) => value.type === 'ArrayExpression') ? `{all:${text}.split(',')}` : `{all:${text}}`;
}

function textsOf(value) {
  if (value.type === 'ArrayExpression') {
    const texts = value.elements.map(textOf);
    return texts.includes(null) ? null : texts;
  }
  return textOf(value)?.split(',') ?? null;
}

function textOf(node) {
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

/** Calls `enter` on each node, and goes into those for which it says so. */
function visit(node, enter) {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) for (const part of node) visit(part, enter);
  else if (typeof node.type !== 'string' || enter(node)) for (const part of Object.values(node)) visit(part, enter);
}

function replaced(text, { start, end }, by) {
  return text.slice(0, start) + by + text.slice(end);
}
