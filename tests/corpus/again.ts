import { test as base, expect } from '@playwright/test';
import { judge } from '../e2e/judge';
import { type Site, startSite } from '../e2e/site';
import type { Visitor } from './browsing';
import { expectedOf, listOf, pathOf } from './expected';
import { type Arrival, serve } from './serving';
import type { CorpusVisit } from './visit';
import { visits } from './visits';

/** What a visit led to, when it was made. */
export interface Made {
  readonly name: string;
  readonly recording: Awaited<ReturnType<Visitor['visit']>>;
  readonly arrivals: readonly Arrival[];
}

/**
 * Makes visits of the corpus in a browser, and holds each to the analyst's verdicts. One browser does for many; a blocker stands beside
 * where a visit asks for it.
 */
export function makeVisits(
  names: Iterable<string>,
  start: (site: Site, blocker: boolean) => Promise<Visitor>,
  keep: (made: Made) => void = () => {},
): void {
  const test = base.extend<object, { bench: { site: Site; visitor(visit: CorpusVisit): Promise<Visitor> } }>({
    bench: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
      async ({}, use) => {
        const site = await startSite();
        const started = new Map<boolean, Promise<Visitor>>();
        const visitor = (visit: CorpusVisit) => {
          const blocker = visit.blocker === true;
          const known = started.get(blocker) ?? start(site, blocker);
          started.set(blocker, known);
          return known;
        };
        await use({ site, visitor });
        for (const one of started.values()) await (await one).close();
        await site.close();
      },
      { scope: 'worker' },
    ],
  });
  for (const name of names) {
    const visit = visits.get(name);
    if (!visit) throw new Error(`There is no visit ${name}`);
    test(`${name}: ${visit.title}`, async ({ bench: { site, visitor } }) => {
      test.setTimeout(120_000);
      const { arrivals } = await serve(site, visit);
      const recording = await (await visitor(visit)).visit(visit);
      keep({ name, recording, arrivals: arrivals() });
      const report = judge(recording);
      const paths = report.pages.map(({ url }) => pathOf(url));
      expect(listOf(report)).toEqual(expectedOf(visit, paths));
    });
  }
}
