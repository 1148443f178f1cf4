import type { ScopeKey } from './keys';

export const scopePl: { readonly [key in ScopeKey]: string } = {
  'site.kind': 'Rodzaj witryny',
  'site.unknown': 'jeszcze nie rozpoznano',
  'site.shop': 'sklep',
  'site.lead-generation': 'pozyskiwanie kontaktów',
  'site.content': 'serwis z treściami',
  'site.saas': 'oprogramowanie online (SaaS)',
  'site.local': 'firma lokalna',
  'site.non-profit': 'organizacja non-profit',
  'weights.title': 'Z czego wynika pokrycie',
  'weights.weight': 'Waga',
  'weights.of': 'Waga: „{title}”',
  'weights.offers': 'Możliwości',
  'weights.points': 'Punkty: {weighed} z {total}',
  'weights.reset': 'Domyślne wagi',
  'unusual.site': 'Nie należy do zalecanych w takiej witrynie, więc się nie liczy.',
  'unusual.page': 'Nie należy do zalecanych na takiej stronie, więc się nie liczy.',
  'matrix.explained':
    'Ile z tego, co wykonano, dotarło do poszczególnych miejsc docelowych. Od systemów reklamowych oczekuje się tylko tego, na co mają nazwę.',
  'matrix.empty': 'O tym, co wykonano, nic jeszcze nie można rozstrzygnąć.',
  'matrix.must': 'Musi otrzymać to, co wykonano',
  'matrix.cell': 'dostarczono {delivered} z {done}',
  'matrix.stopped': 'zablokowane lub nieudane: {count}',
  'matrix.lacking': 'wymagane, lecz nie wszystko dostarczono',
};
