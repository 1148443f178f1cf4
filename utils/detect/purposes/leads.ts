import type { Answer, FormFacts } from '../form-facts';
import { CONTACT, QUOTE } from '../words/leads';
import { NEWSLETTER } from '../words/letters';
import { COMMENT, REVIEW, SURVEY } from '../words/opinions';
import { ALERT, APPLICATION, BOOKING, DEMO, GATED } from '../words/requests';
import { ORDER } from '../words/trade';
import { newsletter } from './letters';

/** Forms by which people make themselves known, or say what they think. */
export function leads(facts: FormFacts): Answer | null {
  const opinion = judging(facts);
  if (opinion) return opinion;
  const ways = facts.count('email', 'phone');
  const messages = facts.count('message');
  if (ways + messages + facts.count('name') > 0) {
    const asked = asking(facts);
    if (asked) return asked;
  }
  if (facts.count('date') > 0 && facts.says(BOOKING)) return { purpose: 'booking', confidence: 0.8 };
  // From when and until when is often asked in fields that are only called so.
  if (ways + messages === 0 && facts.typed > 0 && facts.button(BOOKING) && facts.ident(BOOKING))
    return { purpose: 'booking', confidence: 0.7 };
  const letter = newsletter(facts);
  if (letter && letter.confidence >= 0.6) return letter;
  const says = facts.says(CONTACT);
  if (messages > 0 && (ways > 0 || facts.count('name') > 0))
    return { purpose: 'contact', confidence: says ? 0.95 : ways > 0 ? 0.85 : 0.6 };
  const person = facts.count('name', 'address', 'file') > 0 || (facts.count('email') > 0 && facts.count('phone') > 0);
  if (ways > 0 && facts.button(ORDER)) return { purpose: 'order', confidence: 0.6 };
  if (ways > 0 && facts.typed >= 2 && (person || says)) return { purpose: 'contact', confidence: says ? 0.8 : 0.6 };
  if (messages > 0 && says) return { purpose: 'contact', confidence: 0.6 };
  return ways === 1 && facts.typed === 1 && says ? { purpose: 'contact', confidence: 0.5 } : null;
}

/** What is asked for has a name of its own. */
function asking(facts: FormFacts): Answer | null {
  const ways = facts.count('email', 'phone');
  if (facts.says(QUOTE) && facts.typed >= 2) return { purpose: 'quote', confidence: 0.85 };
  if (facts.says(DEMO) && ways > 0) return { purpose: 'demo', confidence: 0.85 };
  const papers = facts.count('file') > 0 && ways > 0;
  if (papers && (facts.says(APPLICATION) || facts.text(APPLICATION) || facts.field(APPLICATION)))
    return { purpose: 'application', confidence: 0.85 };
  if (facts.count('message') === 0 && facts.typed <= 3 && ways > 0 && facts.says(ALERT))
    return { purpose: 'alert', confidence: 0.8 };
  if (facts.count('date') > 0 ? facts.says(BOOKING) : facts.button(BOOKING) && ways > 0)
    return { purpose: 'booking', confidence: 0.8 };
  if (
    facts.count('email') === 1 &&
    facts.count('message') === 0 &&
    (facts.button(GATED) || facts.heading(GATED)) &&
    !facts.button(NEWSLETTER)
  )
    return { purpose: 'gated', confidence: 0.75 };
  return null;
}

function judging(facts: FormFacts): Answer | null {
  const rated = facts.count('rating') > 0;
  const comment = isComment(facts);
  if (rated || facts.says(REVIEW)) {
    // Under a heading that promises opinions people comment on what they read; on what they buy it counts as a review all the same.
    if (comment && !rated && !facts.ident(REVIEW) && !facts.button(REVIEW) && !facts.field(REVIEW))
      return { purpose: 'comment', confidence: 0.75 };
    const words = facts.count('message', 'name', 'text') > 0;
    if (words && (rated || comment || facts.ident(REVIEW) || facts.button(REVIEW) || facts.heading(REVIEW)) && !contacts(facts))
      return { purpose: 'review', confidence: rated ? 0.9 : 0.75 };
  }
  if (rated && facts.typed === 0 && facts.count('button') > 0) return { purpose: 'review', confidence: 0.65 };
  if (comment) return { purpose: 'comment', confidence: 0.85 };
  const asked = facts.count('choice') > 0 && facts.count('email', 'phone', 'address') === 0;
  return asked && facts.typed <= 2 && facts.says(SURVEY) ? { purpose: 'survey', confidence: 0.75 } : null;
}

/** Names itself a contact form, whatever its customers are asked to rate in it. */
function contacts(facts: FormFacts): boolean {
  return facts.count('rating') === 0 && (facts.ident(CONTACT) || facts.heading(CONTACT));
}

function isComment(facts: FormFacts): boolean {
  if (facts.count('message') === 0)
    return facts.count('email', 'name') > 0 && (facts.heading(COMMENT) || facts.button(COMMENT)) && !facts.heading(CONTACT);
  const names = facts.form.fields.map(({ element }) => element.getAttribute('name') ?? '');
  if (names.includes('comment_post_ID') || names.includes('comment')) return !facts.ident(CONTACT) && !facts.heading(CONTACT);
  return (
    facts.ident(COMMENT) ||
    (facts.button(COMMENT) && !facts.ident(CONTACT)) ||
    (facts.heading(COMMENT) && !facts.ident(CONTACT) && !facts.heading(CONTACT))
  );
}
