import type { ExportKey } from './keys';

export const exportEn: { readonly [key in ExportKey]: string } = {
  'export.title': 'Export',
  'export.markdown': 'Report (Markdown)',
  'export.csv': 'Checklist (CSV)',
  'export.json': 'Data (JSON)',
  'export.recording': 'Recording, to be opened again',
  'export.steps': 'Steps of the visit (JSON)',
  'export.playwright': 'Test (Playwright)',
  'export.sight': 'Screenshot of what is in sight (PNG)',
  'export.page': 'Screenshot of the whole page (PNG)',
  'export.element': 'Screenshot (PNG)',
  'export.element-what': 'Screenshot of “{label}” (PNG)',
  'export.gone': 'The element cannot be seen on the page now.',
  'export.failed': 'No screenshot could be taken: {detail}',
  'export.cut': 'The screenshot is cut off: the page is longer than 20 screens.',
};
