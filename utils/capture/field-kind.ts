import type { FieldKind } from '../model/signs';

const TYPES: { readonly [type: string]: FieldKind } = {
  email: 'email',
  tel: 'phone',
  url: 'url',
  number: 'number',
  range: 'choice',
  date: 'date',
  'datetime-local': 'date',
  month: 'date',
  week: 'date',
  time: 'time',
  password: 'password',
  search: 'search',
  radio: 'choice',
  checkbox: 'choice',
  color: 'choice',
  file: 'choice',
};

/** Of what an attribute calls a field, in the order in which they are looked for. */
const NAMES: readonly (readonly [RegExp, FieldKind])[] = [
  [/e[- ]?mail/, 'email'],
  [/phone|mobile|\btel\b|telefon/, 'phone'],
  [/postal|post[- ]?code|\bzip|iranyito|kod[- ]?pocz/, 'postcode'],
  [/\bcity\b|town|locality|address-level2|varos|miasto/, 'city'],
  [/street|address|utca|ulica|\bcim\b/, 'street'],
  [/\burl\b|website/, 'url'],
  [/search|\bq\b|query|keres|szuk/, 'search'],
  [/name|\bnev\b|imie|nazwisko/, 'name'],
];

/** What is written into a field, by what the page says of it; never by what stands in it. */
export function fieldKindOf(field: Element): FieldKind {
  if (field.localName === 'select') return 'choice';
  const attribute = (name: string) => (field.getAttribute(name) ?? '').toLowerCase();
  const byType = field.localName === 'input' ? TYPES[attribute('type')] : undefined;
  if (byType) return byType;
  if (field.localName !== 'input') return 'text';
  const mode = { email: 'email', tel: 'phone', url: 'url', search: 'search', numeric: 'number', decimal: 'number' } as const;
  const said = ['autocomplete', 'name', 'id'].map(attribute).join(' ').replaceAll('_', ' ');
  const named = NAMES.find(([words]) => words.test(said))?.[1];
  return named ?? mode[attribute('inputmode') as keyof typeof mode] ?? 'text';
}
