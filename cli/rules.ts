import { parseRules, RulesError } from '../utils/journal/rules-file';
import type { VendorRule } from '../utils/model/recording';
import { Failure } from './failure';
import { readJson } from './input';

/** The rules of a file; none where no file is named. A `Failure` that names the file, the entry and the field where they cannot be read. */
export async function rulesOf(path: string | null): Promise<VendorRule[]> {
  if (path === null) return [];
  const value = await readJson(path);
  try {
    return parseRules(value);
  } catch (error) {
    throw error instanceof RulesError ? new Failure(`--rules: ${path}: ${error.message}`) : error;
  }
}
