/** A row of a table, and the number of the line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads CSV by RFC 4180, parted by commas, semicolons or tabs, whichever the first line has most of outside quotes. A byte order mark,
 * any kind of line end and a quote in the middle of a cell are taken as they come; rows without anything in them are left out. Never
 * throws: a quote that is not closed ends with the text.
 */
export function readCsv(source: string): CsvRow[] {
  const text = source.replace(/^\uFEFF/, '');
  const mark = markOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  for (let at = 0; at <= text.length; ) {
    const cell = readCell(text, at, mark);
    cells.push(cell.value.trim());
    line += cell.lines;
    at = cell.end;
    if (text[at] === mark) {
      at += 1;
      continue;
    }
    if (cells.some((value) => value !== '')) rows.push({ line: begun, cells });
    cells = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    begun = line;
  }
  return rows;
}

function markOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map((mark) => [mark, 0]));
  let quoted = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '\n' || char === '\r')) break;
    else if (!quoted) counts.set(char, (counts.get(char) ?? -1e9) + 1);
  }
  const [best = ','] = [...counts].filter(([mark]) => ',;\t'.includes(mark)).sort(([, a], [, b]) => b - a)[0] ?? [];
  return best;
}

function readCell(text: string, from: number, mark: string): { value: string; end: number; lines: number } {
  let start = from;
  while (text[start] === ' ') start += 1;
  if (text[start] !== '"') {
    let end = from;
    while (end < text.length && text[end] !== mark && text[end] !== '\n' && text[end] !== '\r') end += 1;
    return { value: text.slice(from, end), end, lines: 0 };
  }
  let value = '';
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return { value: value + text.slice(at), end: text.length, lines: breaks(text.slice(start)) };
    value += text.slice(at, close);
    at = close + 1;
    if (text[at] !== '"') break;
    value += '"';
    at += 1;
  }
  const rest = readCellEnd(text, at, mark);
  return { value: value + text.slice(at, rest), end: rest, lines: breaks(text.slice(start, at)) };
}

/** What stands between the closing quote and the end of the cell. */
function readCellEnd(text: string, from: number, mark: string): number {
  let end = from;
  while (end < text.length && text[end] !== mark && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

function breaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
