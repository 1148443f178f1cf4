import type { ReportPhrase } from '../messages';

/** Headings and labels of written reports. */
export const writtenPl: { readonly [phrase in ReportPhrase as `report.${phrase}`]: string } = {
  'report.title': 'Audyt mikrokonwersji',
  'report.made': 'Utworzono',
  'report.coverage': 'Pokrycie',
  'report.nothing-judged': 'nic jeszcze nie rozstrzygnięto',
  'report.conversion': 'Mikrokonwersja',
  'report.element': 'Element',
  'report.whole-page': 'cała strona',
  'report.why': 'Dlaczego',
  'report.destinations': 'Miejsca docelowe',
  'report.evidence': 'Sygnały',
  'report.not-offered': 'Brak na stronie',
  'report.unknown': 'Nieznane żądania pomiarowe',
  'report.host': 'Host',
  'report.company': 'Firma',
  'report.requests': 'Żądania',
  'report.tunnel': 'może przenosić zdarzenia, których nie da się odczytać',
  'report.consent': 'Zgoda',
  'report.time': 'Czas (UTC)',
  'report.source': 'Źródło',
  'report.change': 'Zmiana',
  'report.dismissed': 'Odrzucone',
  'report.page': 'Strona',
  'report.stale': 'nie ma go już na jego stronie',
};
