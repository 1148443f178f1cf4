import { SHOP, serve } from '../../demo/server.mjs';
import { test as base } from './extension';

/** The extension in Chromium, with the demo shop and its vendors at their real host names. */
export const test = base.extend<object, { shop: { http: number; https: number; close(): Promise<void> } }>({
  shop: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
    async ({}, use) => {
      const shop = await serve();
      await use(shop);
      await shop.close();
    },
    { scope: 'worker' },
  ],
  hosts: async ({ shop }, use) => {
    const rules = `MAP *:443 127.0.0.1:${shop.https}, MAP *:80 127.0.0.1:${shop.http}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`;
    await use([`--host-resolver-rules=${rules}`, '--ignore-certificate-errors']);
  },
});

export { SHOP };
export const { expect } = test;
