import type { ReportPhrase } from '../messages';

/** Headings and labels of written reports. */
export const writtenHu: { readonly [phrase in ReportPhrase as `report.${phrase}`]: string } = {
  'report.title': 'Mikrokonverziós audit',
  'report.made': 'Készült',
  'report.coverage': 'Lefedettség',
  'report.nothing-judged': 'még semmi nem dőlt el',
  'report.conversion': 'Mikrokonverzió',
  'report.element': 'Elem',
  'report.whole-page': 'az egész oldal',
  'report.why': 'Miért',
  'report.destinations': 'Mérőrendszerek',
  'report.evidence': 'Jelek',
  'report.not-offered': 'Nincs az oldalon',
  'report.unknown': 'Ismeretlen mérési kérések',
  'report.host': 'Kiszolgáló',
  'report.company': 'Cég',
  'report.requests': 'Kérések',
  'report.tunnel': 'olvashatatlan eseményeket vihet',
  'report.consent': 'Hozzájárulás',
  'report.time': 'Idő (UTC)',
  'report.source': 'Forrás',
  'report.change': 'Változás',
  'report.dismissed': 'Elvetve',
  'report.page': 'Oldal',
  'report.stale': 'az oldalán már nem található',
};
