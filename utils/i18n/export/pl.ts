import type { ExportKey } from './keys';

export const exportPl: { readonly [key in ExportKey]: string } = {
  'export.title': 'Eksportuj',
  'export.markdown': 'Raport (Markdown)',
  'export.csv': 'Lista kontrolna (CSV)',
  'export.json': 'Dane (JSON)',
  'export.recording': 'Nagranie do ponownego otwarcia',
  'export.steps': 'Kroki wizyty (JSON)',
  'export.playwright': 'Test (Playwright)',
  'export.sight': 'Zrzut widocznej części (PNG)',
  'export.page': 'Zrzut całej strony (PNG)',
  'export.element': 'Zrzut ekranu (PNG)',
  'export.element-what': 'Zrzut ekranu „{label}” (PNG)',
  'export.gone': 'Tego elementu nie widać teraz na stronie.',
  'export.failed': 'Nie udało się zrobić zrzutu ekranu: {detail}',
  'export.cut': 'Zrzut jest ucięty: strona jest dłuższa niż 20 ekranów.',
};
