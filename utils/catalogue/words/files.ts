import type { Phrases } from '../../model/conversion';

/** Marks a link that hands over a file where its address does not say so. */
export const DOWNLOADS: Phrases = {
  en: [
    'download pdf',
    'download the pdf',
    'download brochure',
    'download catalogue',
    'download catalog',
    'download file',
    'download guide',
    'download whitepaper',
    'pdf',
  ],
  hu: ['pdf letoltes*', 'letoltes', 'katalogus letoltes*', 'letoltheto pdf'],
  pl: ['pobierz pdf', 'pobierz plik', 'pobierz katalog', 'pobierz'],
  de: ['pdf herunterladen', 'katalog herunterladen', 'herunterladen', 'pdf download'],
  cs: ['stahnout pdf', 'stahnout katalog', 'ke stazeni'],
  sk: ['stiahnut pdf', 'stiahnut katalog', 'na stiahnutie'],
  ro: ['descarca pdf', 'descarca catalogul'],
  fr: ['telecharger le pdf', 'telecharger pdf', 'telecharger la brochure'],
  es: ['descargar pdf', 'descargar catalogo'],
  it: ['scarica pdf', 'scarica il pdf', 'scarica il catalogo'],
};
