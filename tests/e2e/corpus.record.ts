import { expect, test } from '@playwright/test';
import { startChromium } from '../corpus/browsing';
import { expectedOf, listOf, pathOf } from '../corpus/expected';
import { serve } from '../corpus/serving';
import { store } from '../corpus/stored';
import { visits } from '../corpus/visits';
import { judge } from './judge';
import { startSite } from './site';

/** Makes each visit of the corpus anew and keeps what was recorded: `node scripts/record-corpus.mjs`. */
test.describe.configure({ timeout: 120_000 });

for (const [name, visit] of visits) {
  test(`${name}: ${visit.title}`, async () => {
    const site = await startSite();
    const { arrivals } = await serve(site, visit);
    const visitor = await startChromium(site, visit.blocker);
    try {
      const recording = await visitor.visit(visit);
      store(name, recording, arrivals());
      const audit = judge(recording);
      expect(listOf(audit)).toEqual(
        expectedOf(
          visit,
          audit.pages.map(({ url }) => pathOf(url)),
        ),
      );
    } finally {
      await visitor.close();
      await site.close();
    }
  });
}
