/** What a page needs of a micro-conversion: where it is offered, and which of two offers on one element weighs more. */
const KEPT = new Set(['find', 'done', 'weight']);
const FINDER = /\/utils\/catalogue\/[\w-]+\.ts\?find$/;
const PHRASES = /\/utils\/(?:catalogue|detect)\/words\/[\w-]+\.ts$/;
const TABLES = /\/utils\/detect\/(?:embeds\/(?:chats|forms|others|places)|common-words|field-names|path-names)\.ts$/;
/** The extension's programming interface, as the browser has it. */
const BROWSER = 'export const browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;';
const POLYFILL = /\/webextension-polyfill\/dist\/browser\.mjs$/;
const LEAST_LANGUAGES = 5;
/** What asks the background for the phrases. */
const ASKING = /entrypoints\/inspect\.content\//;

/**
 * Makes what runs in pages small. Of the catalogue's files that are imported as `?find` only what finding needs is kept: their words and
 * names are for readers. Phrases are matched in all languages at once, so those of one list are put in order, each once, which packs better;
 * the script that looks at pages has its lists of phrases and its other tables empty, and is told by the background what stands in them. It asks for
 * what both browsers answer alike, so it needs no polyfill.
 *
 * @returns {import('vite').Plugin}
 */
export function lightenPages() {
  let asking = false;
  return {
    name: 'mikroskop-page-weight',
    enforce: 'post',
    configResolved({ build }) {
      asking = ASKING.test(JSON.stringify(build.lib ? build.lib.entry : ''));
    },
    transform(code, id) {
      if (FINDER.test(id)) return { code: withoutWords(code, this.parse(code), id), map: null };
      if (asking && TABLES.test(id)) return { code: withoutTables(code, this.parse(code)), map: null };
      if (asking && POLYFILL.test(id)) return { code: BROWSER, map: null };
      if (PHRASES.test(id)) return { code: withPhrases(code, this.parse(code), asking ? () => '{}' : joined), map: null };
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

/** Exported tables, emptied. */
function withoutTables(code, program) {
  const tables = program.body.flatMap(({ declaration }) => declaration?.declarations ?? []).map(({ init }) => init);
  return tables.reduceRight((text, table) => replaced(text, table, '{}'), code);
}

function withPhrases(code, program, write) {
  const lists = [];
  visit(program, (node) => {
    const phrases = node.type === 'ObjectExpression' ? phrasesOf(node) : null;
    if (phrases) lists.push([node, write(phrases, node)]);
    return phrases === null;
  });
  return lists.reduceRight((text, [node, phrases]) => replaced(text, node, phrases), code);
}

/** All phrases of a list by language; null for any other object. */
function phrasesOf({ properties }) {
  if (properties.length < LEAST_LANGUAGES || !properties.every(({ key }) => /^[a-z]{2}$/.test(key?.name ?? ''))) return null;
  const values = properties.map(({ value }) => textsOf(value));
  return values.some((value) => value === null) ? null : values.flat().map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}

/** A list by language as one without, in the form that it has: running text, or arrays. */
function joined(phrases, { properties }) {
  const text = JSON.stringify([...new Set(phrases)].filter(Boolean).sort().join(','));
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
