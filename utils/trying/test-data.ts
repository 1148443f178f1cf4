import { TEST_DATA } from '../model/test-data';

/**
 * What is written into a field; null: nothing.
 * @param names all that it is called
 */
export function testDataFor(tag: string, type: string, names: string): string | null {
  if (tag === 'textarea') return TEST_DATA.text;
  if (type === 'email' || /e-?mail/i.test(names)) return TEST_DATA.email;
  if (type === 'tel' || /phone|tel\b|mobil/i.test(names)) return TEST_DATA.tel;
  if (type === 'url') return TEST_DATA.url;
  if (type === 'number') return TEST_DATA.number;
  return type === 'text' || type === 'search' ? TEST_DATA.name : null;
}
