import type { Control, Conversion, PageView } from '../model/conversion';
import { byTarget } from './places/copies';
import { joined } from './places/joined';
import { isFile, isOutbound } from './places/links';
import { TUTORIAL } from './words/asking';

const MOST = 2;

/** A tour of the product or a tutorial was begun. */
export default {
  title: { en: 'Tutorial begun', hu: 'Oktatóanyag megkezdése', pl: 'Rozpoczęcie samouczka' },
  why: {
    en: 'Users who learn the product stay with it; the first step of learning is the first to measure.',
    hu: 'Aki megtanulja a terméket, marad; a tanulás első lépését érdemes elsőként mérni.',
    pl: 'Kto nauczy się produktu, zostaje; pierwszy krok nauki warto mierzyć najpierw.',
  },
  tryIt: {
    en: 'Start the tour or the tutorial.',
    hu: 'Indítsa el a bemutatót vagy az oktatóanyagot.',
    pl: 'Uruchom przewodnik lub samouczek.',
  },
  kind: 'secondary-action',
  category: 'saas',
  weight: 3,
  sites: ['saas'],
  found: 'A button or link within the site whose words begin a tour or a tutorial.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#tutorial_begin',
  },
  find(page) {
    const controls = page.where(begins);
    return joined(controls, byTarget, () => 0.75).slice(0, MOST);
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['tutorial_begin'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:video|complete|finish|end|view|impression|virtual))(?:.*_)?(?:(?:tutorial|onboarding|product_tour|tour|walkthrough)_?(?:begin|begun|start(?:ed)?|open(?:ed)?|click(?:ed)?)|(?:begin|start|take)(?:ed)?_(?:the_|a_)?(?:tutorial|onboarding|product_tour|tour|walkthrough)|(?:bemutato|oktatoanyag)_?(?:indit\w*|megkezd\w*)|rozpoczecie_(?:samouczka|przewodnika|onboardingu)|tutorial_gestartet)(?:_event|_ga4)?$/,
  },
  recommend: { ga4: 'tutorial_begin', params: ['tutorial_name'], required: [] },
} satisfies Conversion;

function begins(control: Control, page: PageView): boolean {
  if (['footer', 'consent', 'nav'].includes(control.region) || control.folded.length > 40) return false;
  return !isFile(control) && !isOutbound(control, page) && page.says(control, TUTORIAL);
}
