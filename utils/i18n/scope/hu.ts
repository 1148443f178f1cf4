import type { ScopeKey } from './keys';

export const scopeHu: { readonly [key in ScopeKey]: string } = {
  'site.kind': 'A webhely jellege',
  'site.unknown': 'még nem ismerhető fel',
  'site.shop': 'webáruház',
  'site.lead-generation': 'érdeklődőszerzés',
  'site.content': 'tartalomszolgáltatás',
  'site.saas': 'online szoftver (SaaS)',
  'site.local': 'helyi vállalkozás',
  'site.non-profit': 'nonprofit szervezet',
  'weights.title': 'Miből adódik a lefedettség?',
  'weights.weight': 'Súly',
  'weights.of': '„{title}” súlya',
  'weights.offers': 'Lehetőségek',
  'weights.points': 'Pont: {weighed} / {total}',
  'weights.reset': 'Alapértelmezett súlyok',
  'unusual.site': 'Ilyen webhelyen nem tartozik az ajánlottak közé, ezért nem számít bele.',
  'unusual.page': 'Ilyen oldalon nem tartozik az ajánlottak közé, ezért nem számít bele.',
  'matrix.explained':
    'Az elvégzettekből mennyi jutott el az egyes célhelyekre. A hirdetési rendszerektől csak az várható el, amire van nevük.',
  'matrix.empty': 'Az elvégzettekről még semmi nem dönthető el.',
  'matrix.must': 'Meg kell kapnia, ami történt',
  'matrix.cell': '{done} közül {delivered} megérkezett',
  'matrix.stopped': '{count} blokkolva vagy sikertelen',
  'matrix.lacking': 'elvárt, de nem érkezett meg mind',
};
