import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

/**
 * Whether something built is missing or older than what it is made of. A folder's own time tells of files that were removed.
 *
 * @param {string} built file, relative to the project
 * @param {readonly string[]} sources files and folders, relative to the project; those that do not exist count for nothing
 */
export function isStale(built, sources) {
  const made = timeOf(join(ROOT, built));
  return made === 0 || sources.some((source) => newest(join(ROOT, source)) > made);
}

function newest(path) {
  const time = timeOf(path);
  if (time === 0 || !statSync(path).isDirectory()) return time;
  const inside = readdirSync(path).filter((name) => !/\.(test|spec)\.tsx?$/.test(name));
  return Math.max(time, ...inside.map((name) => newest(join(path, name))));
}

function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
