/** Words about what an audit is taken out as. */
export type ExportKey =
  | 'export.title'
  | 'export.markdown'
  | 'export.csv'
  | 'export.json'
  | 'export.recording'
  | 'export.steps'
  | 'export.playwright'
  | 'export.sight'
  | 'export.page'
  | 'export.element'
  | 'export.element-what'
  | 'export.gone'
  | 'export.failed'
  | 'export.cut';
