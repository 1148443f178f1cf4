import type { Conversion } from '../model/conversion';
import { snake } from './words/events';

/** Words of running text below which a page is a notice rather than an article. */
const LEAST_WORDS = 60;
/** A page that says itself that it is an article is one however short. */
const SURE = 0.85;

/** An article was read: most of it scrolled through, with time spent on it. */
export default {
  title: { en: 'Article read', hu: 'Cikk elolvasása', pl: 'Przeczytanie artykułu' },
  why: {
    en: 'A page view says that an article was opened; only this says that it was read.',
    hu: 'Az oldalmegtekintés csak annyit mond, hogy a cikket megnyitották; ebből derül ki, hogy el is olvasták.',
    pl: 'Odsłona mówi tylko, że artykuł otwarto; dopiero to pokazuje, że go przeczytano.',
  },
  tryIt: {
    en: 'Scroll through three quarters of the article, spending at least 15 seconds on it.',
    hu: 'Görgesse végig a cikk háromnegyedét, és töltsön rajta legalább 15 másodpercet.',
    pl: 'Przewiń trzy czwarte artykułu i spędź na nim co najmniej 15 sekund.',
  },
  kind: 'secondary-action',
  category: 'content',
  weight: 4,
  sites: ['content', 'lead-generation', 'saas', 'non-profit'],
  found: 'A page of type article with 200 words of running text or more.',
  source: { name: 'Simo Ahava: article reads', url: 'https://www.simoahava.com/analytics/track-content-engagement-gtm/' },
  find(page) {
    if (page.type !== 'article' || (page.words < LEAST_WORDS && page.confidence < SURE)) return [];
    const heading = page.document.querySelector('h1')?.textContent ?? page.document.title;
    const confidence = page.words >= 300 ? page.confidence : page.confidence * 0.8;
    return [{ element: null, label: heading.slice(0, 300).replace(/\s+/g, ' ').trim().slice(0, 80), confidence }];
  },
  done: [
    { action: 'scroll', min: 75 },
    { action: 'engaged', min: 15 },
  ],
  proves: {
    names: { ga4: ['article_read'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:click|more|start|list|impression|time))(?:.*_)?(?:(?:article|post|blog|blog_post|content|story|page|news)_?(?:read|finished|complete[ds]?|read_(?:complete[ds]?|finished|through))|read_?(?:the_)?(?:article|post|content|story|blog)|(?:finish(?:ed)?|complete[ds]?)_(?:reading|article)|(?:cikk|blog|bejegyzes|tartalom)_?(?:el)?olvas\w*|olvasott_cikk|(?:przeczytan\w*|przeczytal|doczytan\w*)_(?:artyk\w*|wpis\w*|tekst\w*|do_konca)|artykul_przeczyt\w*|(?:artikel|beitrag)_?(?:gelesen|lesen))(?:_event|_ga4|_\d{1,3})?$/,
    /** Meta's `ViewContent` and the like tell that an article was opened, not that it was read. */
    when: (event) => snake(event.event) !== 'view_content',
  },
  recommend: { ga4: 'article_read', params: ['content_id', 'word_count', 'percent_scrolled'], required: [], ads: 'ENGAGEMENT' },
} satisfies Conversion;
