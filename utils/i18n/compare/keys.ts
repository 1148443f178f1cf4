/** Words of a comparison of two audits. */
export type CompareKey = `compare.${
  | 'title'
  | 'before'
  | 'after'
  | 'lost'
  | 'gained'
  | 'open'
  | 'settled'
  | 'new'
  | 'gone'
  | 'same'
  | 'only-before'
  | 'only-after'
  | 'not-offered'
  | 'findings-new'
  | 'findings-mended'
  | 'with'
  | 'export'}`;
