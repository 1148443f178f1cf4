import { readFile } from 'node:fs/promises';
import { Failure, reasonOf } from './failure';

const PROBLEMS: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/** Text of a file; a `Failure` that names it where it cannot be read. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new Failure(`${path} cannot be read: ${PROBLEMS[code] ?? reasonOf(error)}.`);
  }
}

/** Parsed JSON of a file; a `Failure` that names it where it is none. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new Failure(`${path} is not JSON: ${reasonOf(error)}.`);
  }
}

/** Whether what was named is an address of the web, and not a file. */
export function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input) && URL.canParse(input);
}
