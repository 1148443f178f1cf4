import { expect, test } from 'vitest';
import { catalogueMarkdown } from '../scripts/docs/catalogue';
import { qualityMarkdown } from '../scripts/docs/quality';
import { vendorsMarkdown } from '../scripts/docs/vendors';

// `npm run docs` writes these files anew.
test('docs/vendors.md lists the vendors as they are', async () => {
  await expect(vendorsMarkdown()).toMatchFileSnapshot('../docs/vendors.md');
});

test('docs/catalogue.md lists the micro-conversions as they are', async () => {
  await expect(catalogueMarkdown()).toMatchFileSnapshot('../docs/catalogue.md');
});

test('docs/quality.md lists the findings as they are', async () => {
  await expect(qualityMarkdown()).toMatchFileSnapshot('../docs/quality.md');
});
