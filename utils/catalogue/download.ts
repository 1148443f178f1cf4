import type { Control, Conversion, PageView } from '../model/conversion';
import { byTarget, withoutCopies } from './places/copies';
import { isFile, isInternal } from './places/links';
import { DOWNLOADS } from './words/files';

const MOST = 25;
const FILE_PATH =
  /\/(?:(?:download|downloads|letolt\w*|pobierz|herunterladen|stahnout|stiahnut|telecharg\w*|descarga\w*|scarica)(?:[/.?_-]|$)|(?:[\w-]+-)?pdf(?:\/|$))/i;

/** A link to a file, by its extension or by its `download` attribute. */
export default {
  title: { en: 'File download', hu: 'Fájlletöltés', pl: 'Pobranie pliku' },
  why: {
    en: 'A price list or a catalogue taken away is a step towards buying that leaves no page view behind.',
    hu: 'Az árlista vagy katalógus letöltése lépés a vásárlás felé, de oldalmegtekintést nem hagy maga után.',
    pl: 'Pobranie cennika lub katalogu to krok ku zakupowi, po którym nie zostaje odsłona strony.',
  },
  tryIt: {
    en: 'Click the link to the file.',
    hu: 'Kattintson a fájl linkjére.',
    pl: 'Kliknij link do pliku.',
  },
  kind: 'secondary-action',
  category: 'content',
  weight: 6,
  sites: ['lead-generation', 'content', 'saas', 'local', 'non-profit', 'shop'],
  found: 'A link to a file by its extension, or with the `download` attribute.',
  source: { name: 'Google Analytics: enhanced measurement', url: 'https://support.google.com/analytics/answer/9216061' },
  find(page) {
    const links = page.where(handsOver);
    return withoutCopies(links, byTarget)
      .slice(0, MOST)
      .map((control) => ({ element: control.element, label: control.label, confidence: isFile(control) ? 0.95 : 0.6 }));
  },
  done: [{ action: 'click', outcome: 'success' }],
  proves: {
    names: { ga4: ['file_download'], matomo: ['download'], plausible: ['File Download'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|start_page))(?:.*_)?(?:(?:file|pdf|document|brochure|catalog(?:ue)?|ebook|whitepaper|asset|content|doc|resource)?_?download(?:ed|s)?|(?:fajl|pdf|dokumentum|katalogus)?_?letolt\w*|(?:pobranie|pobierz|pobrano|pobieranie)(?:_(?:pliku|pdf|dokumentu|katalogu|cennika))?|(?:datei|pdf)?_?(?:herunter(?:ge)?laden))(?:_(?:click(?:ed)?|file|pdf|button|event|link|ga4|brochure|catalog(?:ue)?|ebook))?$/,
  },
  recommend: {
    ga4: 'file_download',
    params: ['file_name', 'file_extension', 'link_url', 'link_text'],
    required: [],
    ads: 'DOWNLOAD',
  },
} satisfies Conversion;

function handsOver(control: Control, page: PageView): boolean {
  return control.region !== 'consent' && (isFile(control) || saysFile(control, page));
}

/** An address of the site's own that hands over files, on a link that says so too. */
function saysFile(control: Control, page: PageView): boolean {
  return (
    isInternal(control, page) &&
    FILE_PATH.test(control.href?.pathname ?? '') &&
    control.folded.length < 60 &&
    page.says(control, DOWNLOADS)
  );
}
