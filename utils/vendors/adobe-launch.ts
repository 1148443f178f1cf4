import type { Address, Vendor } from '../model/vendor';

const OWN = /^assets\.(?:adobedtm\.com|adoberesources\.cn)$/;
/** `launch-EN<32 hex>-staging.min.js`; its forerunner, DTM, was `satelliteLib-<40 hex>.js`. */
const LIBRARY = /\/(?:launch|satelliteLib)-((?:EN)?[\da-f]{12,40})(?:-(development|staging))?(?:\.min)?\.js$/;
const ANY_NAME = /\/(?:launch|satelliteLib)-([\w-]+?)(?:-(development|staging))?(?:\.min)?\.js$/;

/** Adobe Experience Platform Tags (Launch) and Dynamic Tag Management: the container, on Adobe's host or the site's own. */
export default {
  name: 'Adobe Launch',
  category: 'tag-manager',
  docs: 'https://experienceleague.adobe.com/en/docs/experience-platform/tags/home',
  holds: 0,
  hosts: ['adobedtm.com', 'adoberesources.cn'],
  marks: { path: ['launch-', 'satelliteLib-'] },
  own: ['adobedtm.com'],
  claims: ({ url }) => containerOf(url) !== null,
  decode({ url }) {
    const [, account, environment = 'production'] = containerOf(url) ?? [];
    return account === undefined ? [] : [{ vendor: 'adobe-launch', account, kind: 'load', params: { environment } }];
  },
} satisfies Vendor;

function containerOf({ hostname, pathname }: Address): RegExpExecArray | null {
  if (!pathname.endsWith('.js')) return null;
  return (OWN.test(hostname) ? ANY_NAME : LIBRARY).exec(pathname);
}
