import type { ExportKey } from './keys';

export const exportHu: { readonly [key in ExportKey]: string } = {
  'export.title': 'Exportálás',
  'export.markdown': 'Jelentés (Markdown)',
  'export.csv': 'Ellenőrzőlista (CSV)',
  'export.json': 'Adatok (JSON)',
  'export.recording': 'Felvétel, később újra megnyitható',
  'export.steps': 'A látogatás lépései (JSON)',
  'export.playwright': 'Teszt (Playwright)',
  'export.sight': 'Képernyőkép a látható részről (PNG)',
  'export.page': 'Képernyőkép az egész oldalról (PNG)',
  'export.element': 'Képernyőkép (PNG)',
  'export.element-what': 'Képernyőkép erről: „{label}” (PNG)',
  'export.gone': 'Az elem most nem látható az oldalon.',
  'export.failed': 'Nem sikerült képernyőképet készíteni: {detail}',
  'export.cut': 'A képernyőkép le van vágva: az oldal hosszabb 20 képernyőnél.',
};
