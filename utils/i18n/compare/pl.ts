import type { CompareKey } from './keys';

export const comparePl: { readonly [key in CompareKey]: string } = {
  'compare.title': 'Co się zmieniło',
  'compare.before': 'Przedtem',
  'compare.after': 'Teraz',
  'compare.lost': 'Utracone: przedtem śledzone lepiej',
  'compare.gained': 'Poprawione: teraz śledzone lepiej',
  'compare.open': 'Już nie wiadomo',
  'compare.settled': 'Teraz wiadomo',
  'compare.new': 'Oferowane dopiero teraz',
  'compare.gone': 'Już nieoferowane',
  'compare.same': 'Bez zmian: {count}',
  'compare.only-before': 'Strony widziane tylko przedtem',
  'compare.only-after': 'Strony widziane tylko teraz',
  'compare.not-offered': 'nieoferowane',
  'compare.findings-new': 'Nowe spostrzeżenia',
  'compare.findings-mended': 'Spostrzeżenia, które zniknęły',
  'compare.with': 'Porównaj z nagraniem…',
  'compare.export': 'Zapisz jako Markdown',
};
