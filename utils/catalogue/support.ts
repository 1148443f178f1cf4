import type { Control, Conversion, PageView } from '../model/conversion';
import { joined } from './places/joined';
import { saysContent } from './words/events';
import { HELPFUL } from './words/using';

const LONGEST_LABEL = 25;
const LONGEST_BOX = 250;
/** Yes, no, a thumb, or a picture of one. */
const ANSWER =
  /^(?:$|yes|no|not|nope|yeah|igen|nem|tak|nie|ja|nein|ano|ne|da|nu|oui|non|si|helpful|useful|hasznos|pomocny|hilfreich|utile|util|uzitecn|\d|[^\p{L}\p{N}])/u;

/** Somebody said whether an answer helped. The buttons under one article are one offer. */
export default {
  title: { en: 'Help article rated', hu: 'Súgócikk értékelése', pl: 'Ocena artykułu pomocy' },
  why: {
    en: 'An answer that helped saves a call; one that did not tells what to write better.',
    hu: 'A hasznos válasz egy hívást takarít meg; a haszontalan megmutatja, mit kell jobban leírni.',
    pl: 'Dobra odpowiedź oszczędza telefon; zła pokazuje, co opisać lepiej.',
  },
  tryIt: {
    en: 'Say whether the article helped.',
    hu: 'Jelölje meg, hasznos volt-e a cikk.',
    pl: 'Zaznacz, czy artykuł był pomocny.',
  },
  kind: 'secondary-action',
  category: 'support',
  weight: 3,
  sites: ['saas', 'shop', 'content', 'non-profit'],
  found: 'Buttons beside the question whether the page helped.',
  source: {
    name: 'Avinash Kaushik: macro and micro conversions',
    url: 'https://www.kaushik.net/avinash/excellent-analytics-tip-13-measure-macro-and-micro-conversions/',
  },
  find(page) {
    const buttons = page.where(answers).filter((control) => isAsked(control, page));
    return joined(
      buttons,
      () => 'one',
      () => 0.85,
    );
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['article_helpful', 'select_content'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|error|open))(?:.*_)?(?:(?:article|page|answer|content|support|help|faq)_(?:helpful|not_helpful|unhelpful|rating|rated|feedback|vote[d]?)|helpful(?:_(?:yes|no|click|vote))?|(?:not|un)_?helpful|was_(?:this_)?helpful|(?:hasznos_volt|cikk_ertekeles)|(?:artykul_pomocny|ocena_artykulu)|artikel_hilfreich)(?:_event|_ga4|_click)?$|^select_content$/,
    when: (event) => saysContent(event, /support|help|article|faq|sugo|pomoc|hilfe/),
  },
  recommend: { ga4: 'select_content', params: ['content_type', 'content_id', 'helpful'], required: [] },
} satisfies Conversion;

function answers({ region, folded, href }: Control): boolean {
  if (region === 'consent' || folded.length > LONGEST_LABEL) return false;
  return ANSWER.test(folded) && (href === null || href.hash !== '');
}

/** Whether the button stands in a small box that asks whether the page helped. */
function isAsked({ element }: Control, page: PageView): boolean {
  for (let box = element.parentElement, up = 0; box && up < 4; box = box.parentElement, up++) {
    const text = (box.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length > LONGEST_BOX) return false;
    if (page.tells(text, HELPFUL)) return true;
  }
  return false;
}
