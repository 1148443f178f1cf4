import type { Conversion } from '../model/conversion';
import { asFind, formsFor } from './places/forms';
import { snake, topicsOf } from './words/events';

/** A comment was posted under what was read. On a product page a form for comments is one for reviews. */
export default {
  title: { en: 'Comment posted', hu: 'Hozzászólás küldése', pl: 'Dodanie komentarza' },
  why: {
    en: 'Who writes has read, and comes back to see the answer.',
    hu: 'Aki ír, az olvasott is, és visszajön megnézni a választ.',
    pl: 'Kto pisze, ten przeczytał i wróci po odpowiedź.',
  },
  tryIt: {
    en: 'Post a test comment, if it can be deleted afterwards.',
    hu: 'Küldjön be egy teszthozzászólást, ha utána törölhető.',
    pl: 'Dodaj komentarz testowy, jeśli można go potem usunąć.',
  },
  kind: 'secondary-action',
  category: 'community',
  weight: 4,
  sites: ['content', 'non-profit'],
  pages: ['article', 'listing', 'other'],
  found: 'A form for comments outside product pages, or the comments of a known provider.',
  source: {
    name: 'Conversion Uplift: micro conversions',
    url: 'https://conversion-uplift.co.uk/glossary-of-conversion-marketing/micro-conversions/',
  },
  find(page) {
    if (page.type === 'product') return [];
    const forms = formsFor(page, ['comment']).map(asFind);
    const boxes = page.embeds
      .filter(({ kind, element }) => kind === 'comments' && !forms.some((form) => form.element && element.contains(form.element)))
      .map(({ element, label, provider }) => ({ element, label: label || provider, confidence: 0.85 }));
    return [...forms, ...boxes];
  },
  done: [{ action: 'submit', outcome: 'success' }],
  proves: {
    names: { ga4: ['comment_submit', 'post_comment', 'form_submit'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|open|click|impression|error|fail|like|reply_open|start|delete|load))(?:.*_)?(?:comment(?:_form)?_?(?:submi(?:t|tted|ssion)|sen[dt]|post(?:ed)?|add(?:ed)?|creat(?:e|ed)|publish(?:ed)?|writ(?:e|ten)|left)|(?:submit(?:ted)?|post(?:ed)?|add(?:ed)?|send|sent|write|leave|left|create[ds]?)_?(?:an?_|the_|new_)?comment|new_comment|(?:hozzaszolas|komment)_?(?:kuld\w*|bekuld\w*|elkuld\w*|ir\w*|hozzaad\w*)|(?:dodanie|wyslanie|dodano)_komentarza|komentarz_(?:dodany|wyslany)|kommentar_?(?:abgegeben|gesendet|geschrieben|abgeschickt))(?:_event|_ga4)?$|^comment$/,
    when(event) {
      if (!/^(?:.*_)?(?:form_submit|form_submission)$/.test(snake(event.event))) return true;
      const said = topicsOf(event);
      return said.size === 0 || said.has('comment');
    },
  },
  recommend: { ga4: 'comment_submit', params: ['content_id'], required: [] },
} satisfies Conversion;
