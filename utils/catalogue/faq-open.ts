import type { Control, Conversion, PageView } from '../model/conversion';
import { joined } from './places/joined';
import { saysContent } from './words/events';
import { FAQ } from './words/using';

const LEAST = 2;
const FOLDS = '[aria-expanded], [data-toggle="collapse"], [data-bs-toggle="collapse"], summary';
const FOLDED = /(?:^|[\s_-])(?:accordion|collaps\w*|toggle|faq)(?:$|[\s_-])/i;
const NAMED = /(?:^|[\s_-])(?:faqs?|gyik|questions?|pytani\w*|fragen)(?:$|[\s_-])/i;

/** A question was unfolded. All questions of a page are one offer. */
export default {
  title: { en: 'Question opened', hu: 'Kérdés lenyitása', pl: 'Rozwinięcie pytania' },
  why: {
    en: 'Questions that are opened again and again belong on the page itself.',
    hu: 'A gyakran lenyitott kérdések válaszának magán az oldalon a helye.',
    pl: 'Odpowiedzi na pytania otwierane raz po raz powinny znaleźć się na samej stronie.',
  },
  tryIt: { en: 'Open one of the questions.', hu: 'Nyisson le egy kérdést.', pl: 'Rozwiń jedno z pytań.' },
  kind: 'secondary-action',
  category: 'content',
  weight: 2,
  sites: ['lead-generation', 'saas', 'shop', 'local', 'non-profit'],
  found: 'Two or more questions that unfold.',
  source: {
    name: 'Roirevolution: what are micro-conversions',
    url: 'https://roirevolution.com/blog/what-are-micro-conversions/',
  },
  find(page) {
    const questions = page.where(unfolds).filter((control) => asks(control, page));
    if (questions.length < LEAST) return [];
    return joined(
      questions,
      () => 'one',
      () => 0.85,
    );
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['faq_open', 'select_content'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:impression|error|page_view))(?:.*_)?(?:(?:faq|accordion|question)_?(?:item_)?(?:open(?:ed)?|click(?:ed)?|expand(?:ed)?|toggle[d]?|interaction|view(?:ed)?)|(?:open|click|expand|toggle|view)(?:ed)?_?(?:on_)?(?:the_)?(?:faq|accordion|question)|faq|gyik_?(?:megnyit\w*|lenyit\w*|kattint\w*)?|(?:rozwiniecie|otwarcie)_(?:pytania|faq))(?:_event|_ga4)?$/,
    when: (event) => saysContent(event, /faq|question|accordion|gyik|pytan|frage/),
  },
  recommend: { ga4: 'select_content', params: ['content_type', 'content_id'], required: [] },
} satisfies Conversion;

/** Asks something and unfolds; in a part that is called questions it need not end in a question mark. */
function asks({ element, label }: Control, page: PageView): boolean {
  return /[?？]\s*$/.test(label) || (label.length >= 15 && isAmongQuestions(element, page));
}

function unfolds({ element, label, region, href, form }: Control): boolean {
  if (region !== 'main' || form !== null || label.length < 8 || (href !== null && href.hash === '')) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`;
  return element.matches(FOLDS) || FOLDED.test(names);
}

function isAmongQuestions(element: Element, page: PageView): boolean {
  for (let box = element.parentElement, up = 0; box && up < 7 && box.localName !== 'body'; box = box.parentElement, up++) {
    if (NAMED.test(`${box.getAttribute('class') ?? ''} ${box.getAttribute('id') ?? ''}`)) return true;
    const heading = box.matches('section, div') ? box.querySelector(':scope > h2, :scope > h3, :scope > * > h2') : null;
    if (heading) return page.tells(heading.textContent ?? '', FAQ);
  }
  return false;
}
