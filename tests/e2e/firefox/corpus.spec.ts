import { test as base, expect } from '@playwright/test';
import { startFirefox, type Visitor } from '../../corpus/browsing';
import { expectedOf, listOf, pathOf } from '../../corpus/expected';
import { serve } from '../../corpus/serving';
import { visits } from '../../corpus/visits';
import { judge } from '../judge';
import { type Site, startSite } from '../site';

/** Visits of the corpus that Firefox is held to as well: what a visit amounts to does not depend on the browser. */
const AGAIN = ['missing-currency', 'container-renames', 'preact-first-page-only', 'shadow-open-untracked', 'server-404-snowplow'];

const test = base.extend<object, { bench: { site: Site; visitor: Visitor } }>({
  bench: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
    async ({}, use) => {
      const site = await startSite();
      const visitor = await startFirefox(site);
      await use({ site, visitor });
      await visitor.close();
      await site.close();
    },
    { scope: 'worker' },
  ],
});

for (const name of AGAIN) {
  const visit = visits.get(name);
  if (!visit) throw new Error(`There is no visit ${name}`);
  test(`${name}: ${visit.title}`, async ({ bench: { site, visitor } }) => {
    test.setTimeout(120_000);
    await serve(site, visit);
    const report = judge(await visitor.visit(visit));
    const paths = report.pages.map(({ url }) => pathOf(url));
    expect(listOf(report)).toEqual(expectedOf(visit, paths));
  });
}
