import type { ReportPhrase } from '../messages';

/** Headings and labels of written reports. */
export const writtenEn: { readonly [phrase in ReportPhrase as `report.${phrase}`]: string } = {
  'report.title': 'Micro-conversion audit',
  'report.made': 'Made',
  'report.coverage': 'Coverage',
  'report.nothing-judged': 'nothing judged yet',
  'report.conversion': 'Micro-conversion',
  'report.element': 'Element',
  'report.whole-page': 'whole page',
  'report.why': 'Why',
  'report.destinations': 'Destinations',
  'report.evidence': 'Signals',
  'report.not-offered': 'Not offered here',
  'report.unknown': 'Unknown beacons',
  'report.host': 'Host',
  'report.company': 'Company',
  'report.requests': 'Requests',
  'report.tunnel': 'may carry hits that cannot be read',
  'report.consent': 'Consent',
  'report.time': 'Time (UTC)',
  'report.source': 'Source',
  'report.change': 'Change',
  'report.dismissed': 'Dismissed',
  'report.page': 'Page',
  'report.stale': 'not found on its page any more',
};
