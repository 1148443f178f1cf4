import { test as base, expect } from '@playwright/test';
import { startChromium, type Visitor } from '../corpus/browsing';
import { expectedOf, listOf, pathOf } from '../corpus/expected';
import { serve } from '../corpus/serving';
import { visits } from '../corpus/visits';
import { judge } from './judge';
import { type Site, startSite } from './site';

/** One of each structure: so that what is recorded stays what the extension records. */
const AGAIN = [
  'missing-currency',
  'container-late',
  'preact-whole',
  'elements-snowplow',
  'frame-cross-tells-parent',
  'shadow-closed-untracked',
  'klaro-refused',
  'server-500-one-of-two',
  'offline-segment',
  'batch-ga4',
  'next-page-sends',
  'bfcache-tracked',
];

const test = base.extend<object, { bench: { site: Site; visitor: Visitor } }>({
  bench: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
    async ({}, use) => {
      const site = await startSite();
      const visitor = await startChromium(site);
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
