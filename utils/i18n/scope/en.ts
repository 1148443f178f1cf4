import type { ScopeKey } from './keys';

export const scopeEn: { readonly [key in ScopeKey]: string } = {
  'site.kind': 'Kind of site',
  'site.unknown': 'not recognised yet',
  'site.shop': 'shop',
  'site.lead-generation': 'lead generation',
  'site.content': 'content',
  'site.saas': 'software as a service',
  'site.local': 'local business',
  'site.non-profit': 'non-profit',
  'weights.title': 'How the coverage is computed',
  'weights.weight': 'Weight',
  'weights.of': 'Weight of “{title}”',
  'weights.offers': 'Offers',
  'weights.points': 'Points: {weighed} of {total}',
  'weights.reset': 'Default weights',
  'unusual.site': 'Not among what is recommended for such a site: it does not count.',
  'unusual.page': 'Not among what is recommended on such a page: it does not count.',
  'matrix.explained':
    'How much of what was done reached each destination. From advertisers only what they have a name for is expected.',
  'matrix.empty': 'Nothing that was done can be judged yet.',
  'matrix.must': 'Must receive what is done',
  'matrix.cell': '{delivered} of {done} delivered',
  'matrix.stopped': '{count} blocked or failed',
  'matrix.lacking': 'required, and not all was delivered',
};
