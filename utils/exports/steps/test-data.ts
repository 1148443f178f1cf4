import type { FieldKind } from '../../model/signs';

/** What is typed in the place of what a visitor typed: of its kind, nobody's, and easily told from anybody's. */
const DATA: { readonly [kind in FieldKind]: string } = {
  email: 'mikroskop-test@example.com',
  phone: '+12025550143',
  name: 'Mikroskop Test',
  street: 'Test street 1',
  city: 'Budapest',
  postcode: '1011',
  url: 'https://example.com/',
  number: '1',
  date: '2030-01-15',
  time: '10:00',
  password: 'Mikroskop-test-1',
  search: 'test',
  text: 'Mikroskop test',
  choice: '',
};

/** Signs of a field's kind where a recording of an older version does not say it. */
const SIGNS: readonly (readonly [RegExp, FieldKind])[] = [
  [/e-?mail/i, 'email'],
  [/phone|telefon|\btel\b/i, 'phone'],
  [/post-?code|\bzip\b|irányítószám|kod pocztowy/i, 'postcode'],
  [/passw|jelszó|hasło/i, 'password'],
  [/search|keres|szuka/i, 'search'],
  [/name\b|\bnév|\bnev\b|imię|nazwisko/i, 'name'],
];

/** `[name=` of a selector says nothing of the field. */
const ATTRIBUTE = /\[[\w-]+[~^$*|]?=/g;

/** Marked test data for a field. */
export function testData(kind: FieldKind | undefined, field: { readonly selector: string; readonly label: string }): string {
  const said = `${field.selector.replace(ATTRIBUTE, '[')} ${field.label}`;
  const told = kind ?? SIGNS.find(([words]) => words.test(said))?.[1] ?? 'text';
  return DATA[told] || DATA.text;
}
