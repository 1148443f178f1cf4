import type { Tried } from '../model/trying';
import { code, plain, table } from './markdown-text';
import type { Redactor } from './redact';
import type { ReportContext } from './report';
import type { TriedWords } from './tried-words';

/** What was done, and what was not and why, for a report. */
export function triedBlocks({ tried, titles, t }: ReportContext, redact: Redactor): string[] {
  if (!tried || tried.list.length === 0) return [];
  const columns = [plain(t.phrase('conversion')), plain(t.phrase('element')), plain(tried.words.phrase('title'))];
  const rows = tried.list.map((one) => [
    plain(titles(one.conversion)),
    one.selector === null
      ? plain(t.phrase('whole-page'))
      : [plain(redact(one.label)), code(one.selector)].filter(Boolean).join(' '),
    plain(triedText(one, tried.words)),
  ]);
  const done = tried.list.filter((one) => one.code === null).length;
  return [`## ${plain(tried.words.phrase('title'))} (${done}/${tried.list.length})`, table(columns, rows)];
}

/** What was done, or why it was not, in words. */
export function triedText({ gesture, code, needs, held }: Tried, words: TriedWords): string {
  if (code !== null || gesture === null) return code === null ? '' : `${words.phrase('not')}: ${words.code(code, needs)}`;
  const rest = held === undefined ? '' : ` (${words.phrase('held')}: ${words.held(held)})`;
  return `${words.phrase('done')}: ${words.gesture(gesture)}${rest}`;
}
