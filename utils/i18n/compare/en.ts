import type { CompareKey } from './keys';

export const compareEn: { readonly [key in CompareKey]: string } = {
  'compare.title': 'What has changed',
  'compare.before': 'Before',
  'compare.after': 'After',
  'compare.lost': 'Lost: tracked better before',
  'compare.gained': 'Gained: tracked better now',
  'compare.open': 'Not known any more',
  'compare.settled': 'Known now',
  'compare.new': 'Offered only now',
  'compare.gone': 'Not offered any more',
  'compare.same': 'Unchanged: {count}',
  'compare.only-before': 'Pages seen only before',
  'compare.only-after': 'Pages seen only now',
  'compare.not-offered': 'not offered',
  'compare.findings-new': 'New findings',
  'compare.findings-mended': 'Findings that are gone',
  'compare.with': 'Compare with a recording…',
  'compare.export': 'Save as Markdown',
};
