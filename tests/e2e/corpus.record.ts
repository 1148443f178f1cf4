import { test as base, expect } from '@playwright/test';
import { startChromium, type Visitor } from '../corpus/browsing';
import { expectedOf, listOf, pathOf } from '../corpus/expected';
import { serve } from '../corpus/serving';
import { store } from '../corpus/stored';
import { visits } from '../corpus/visits';
import { judge } from './judge';
import { type Site, startSite } from './site';

const test = base.extend<object, { bench: { site: Site; visitor(blocker?: true): Promise<Visitor> } }>({
  bench: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
    async ({}, use) => {
      const site = await startSite();
      const visitors = new Map<boolean, Promise<Visitor>>();
      const visitor = (blocker = false) => {
        const known = visitors.get(blocker) ?? startChromium(site, blocker);
        visitors.set(blocker, known);
        return known;
      };
      await use({ site, visitor });
      for (const one of visitors.values()) await (await one).close();
      await site.close();
    },
    { scope: 'worker' },
  ],
});

/** Makes each visit of the corpus anew and keeps what was recorded: `node scripts/record-corpus.mjs`. */
test.describe.configure({ timeout: 120_000 });

for (const [name, visit] of visits) {
  test(`${name}: ${visit.title}`, async ({ bench: { site, visitor } }) => {
    const { arrivals } = await serve(site, visit);
    const recording = await (await visitor(visit.blocker)).visit(visit);
    store(name, recording, arrivals());
    const report = judge(recording);
    const paths = report.pages.map(({ url }) => pathOf(url));
    expect.soft(listOf(report)).toEqual(expectedOf(visit, paths));
  });
}
