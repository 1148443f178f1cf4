import { describe, expect, test } from 'vitest';
import { auditRecording } from '../utils/audit';
import { isTaken, namesIn, takenText } from './corpus/arrivals';
import { expectedOf, listOf, pathOf } from './corpus/expected';
import { IN_FIREFOX, stored, storedNames } from './corpus/stored';
import type { CorpusVisit } from './corpus/visit';
import { groups, visits } from './corpus/visits';

const names = namesIn([...visits.values()]);

test('each visit is recorded, and each recording is of a visit', () => {
  const all = [...visits.keys(), ...IN_FIREFOX.map((name) => `firefox-${name}`)];
  expect(storedNames().sort()).toEqual(all.sort());
  expect(visits.size).toBeGreaterThanOrEqual(60);
});

for (const [group, members] of Object.entries(groups)) {
  describe(group, () => {
    for (const [name, visit] of Object.entries(members)) {
      test(`${name}: ${visit.title}`, () => {
        expectRight(name, visit);
        if (IN_FIREFOX.includes(name)) expectRight(`firefox-${name}`, visit);
      });
    }
  });
}

function expectRight(file: string, visit: CorpusVisit): void {
  const { recording, received } = stored(file);
  const audit = auditRecording(recording);
  const paths = audit.pages.map(({ url }) => pathOf(url));
  expect(listOf(audit), file).toEqual(expectedOf(visit, paths));

  // By what the vendors themselves took, whatever the judge thinks.
  const taken = takenText(received);
  const [first = '/'] = Object.keys(visit.shape.pages);
  for (const { url, verdicts } of audit.pages) {
    for (const { conversion, state } of verdicts) {
      const key = pathOf(url) === first ? conversion : `${pathOf(url)} ${conversion}`;
      if (state === 'untracked')
        expect(isTaken(key, taken, visit, names), `${file}: ${key} is untracked and was taken`).toBe(false);
    }
  }
}

/** Verdicts that say so of what no rule tells, but a library reports of itself, or the page that it leads to. */
test('what is tracked was taken', () => {
  const told = new Set(['plausible download', 'contact-untagged directions', 'bfcache-tracked view-cart']);
  for (const [name, visit] of visits) {
    const taken = takenText(stored(name).received);
    for (const [key, verdict] of Object.entries(visit.expect))
      if (verdict === 'tracked' && !told.has(`${name} ${key}`))
        expect(isTaken(key, taken, visit, names), `${name}: ${key}`).toBe(true);
  }
});
