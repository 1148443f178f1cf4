/**
 * Text that means nothing to Markdown, HTML or a table, on one line. Pipes and backslashes become entities: whether a backslash
 * escapes a pipe in a table depends on who reads it. An underscore inside a word means nothing.
 */
export function plain(text: string): string {
  return oneLine(text)
    .replace(/&(?=#?\w)|[\\|<`]|:(?=\/\/)/g, entity)
    .replace(/[*{}[\]>~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');
}

/** Text to be shown as code; nothing where it is empty. */
export function code(text: string): string {
  const line = oneLine(text);
  if (line === '') return '';
  return /[`|\\]/.test(line) ? `<code>${line.replace(/[^\p{L}\p{N} .#:>()-]/gu, entity)}</code>` : `\`${line}\``;
}

/** An address, pressable only where it leads to a web page. */
export function link(url: string): string {
  return /^https?:\/\//i.test(url) ? `<${oneLine(url).replace(/[\s<>"`|\\]/g, encodeURIComponent)}>` : plain(url);
}

function entity(char: string): string {
  return `&#${char.codePointAt(0)};`;
}

/** Without line breaks, control characters and marks that turn the direction of writing. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim();
}

/** Cells must be Markdown already. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
