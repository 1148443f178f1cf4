import type { Control, FormView, Phrases } from '../model/conversion';
import { type Field, type FieldKind, pressLabel } from './fields';
import { fold, foldName } from './fold';
import { headingOf } from './heading';
import { textOf } from './label';
import { saysAny } from './phrases';
import { namesOf } from './tree';
import { FILTER, SEARCH } from './words/finding';
import { LOGIN, RECOVERY, REGISTRATION } from './words/identity';
import { COMMENT, CONTACT, QUOTE } from './words/leads';
import { FRIEND, NEWSLETTER } from './words/letters';
import { CART, ORDER } from './words/trade';

interface Form {
  readonly element: Element;
  readonly fields: readonly Field[];
  readonly shown: readonly Field[];
  readonly region: Control['region'];
}

type Answer = Pick<FormView, 'purpose' | 'confidence'>;

/** What a form says, gathered once for all rules. */
export interface FormFacts {
  count(...kinds: FieldKind[]): number;
  /** Fields to type into. */
  readonly typed: number;
  /** Whether the submit label, the heading, the form's own names or address, its fields or all its text say a phrase. */
  button(phrases: Phrases): boolean;
  heading(phrases: Phrases): boolean;
  ident(phrases: Phrases): boolean;
  field(phrases: Phrases): boolean;
  text(phrases: Phrases): boolean;
  /** The title of the page it stands on. */
  title(phrases: Phrases): boolean;
  readonly form: Form;
}

const TYPED: readonly FieldKind[] = [
  'email',
  'search',
  'phone',
  'name',
  'message',
  'address',
  'card',
  'user',
  'url',
  'text',
  'password',
  'file',
];

/** What a form is for, by its fields first and its words second. */
export function purposeOf(form: Form): Answer {
  if (form.region === 'consent') return { purpose: 'consent', confidence: 0.9 };
  const facts = factsOf(form);
  return (
    withPassword(facts) ??
    lookup(facts) ??
    shopping(facts) ??
    leads(facts) ??
    choices(facts) ?? { purpose: 'other', confidence: 0.3 }
  );
}

function factsOf(form: Form): FormFacts {
  const { element, fields, shown } = form;
  const count = (...kinds: FieldKind[]) => shown.filter(({ kind }) => kinds.includes(kind)).length;
  const buttons = shown
    .filter(({ kind }) => kind === 'button')
    .map(pressLabel)
    .join(' | ');
  const heading = headingOf(element);
  const ident = foldName(`${namesOf(element)} ${(element.getAttribute('action') ?? '').replace(/^https?:\/\/[^/]*/, '')}`, 500);
  const names = fields
    .map((field) => field.names)
    .join(' | ')
    .slice(0, 2000);
  const text = fold(textOf(element, 800), 800);
  const title = fold(element.ownerDocument.title, 120);
  return {
    form,
    count,
    typed: count(...TYPED),
    button: (phrases) => saysAny(buttons, phrases),
    heading: (phrases) => saysAny(heading, phrases),
    ident: (phrases) => saysAny(ident, phrases),
    field: (phrases) => saysAny(names, phrases),
    text: (phrases) => saysAny(text, phrases),
    title: (phrases) => saysAny(title, phrases),
  };
}

function withPassword(facts: FormFacts): Answer | null {
  const passwords = facts.count('password');
  if (passwords === 0) return null;
  const fresh = facts.form.shown.some(({ element }) => element.getAttribute('autocomplete') === 'new-password');
  if (passwords >= 2 || fresh) return { purpose: 'registration', confidence: 0.9 };
  const others =
    facts.count('name', 'address', 'phone', 'message', 'url') + Math.max(0, facts.count('email', 'user', 'text') - 1);
  const says = facts.button(REGISTRATION) && !facts.button(LOGIN);
  if (says && others > 0) return { purpose: 'registration', confidence: 0.85 };
  if (others >= 2) return { purpose: 'registration', confidence: facts.ident(LOGIN) && !facts.ident(REGISTRATION) ? 0.5 : 0.75 };
  const heading =
    (facts.heading(REGISTRATION) || facts.ident(REGISTRATION)) &&
    !facts.button(LOGIN) &&
    !facts.heading(LOGIN) &&
    !facts.ident(LOGIN);
  return heading || says ? { purpose: 'registration', confidence: 0.7 } : { purpose: 'login', confidence: 0.9 };
}

function lookup(facts: FormFacts): Answer | null {
  const { element } = facts.form;
  const asks = facts.count('email', 'message', 'phone', 'card', 'file');
  if (element.getAttribute('role') === 'search' && asks === 0) return { purpose: 'search', confidence: 0.95 };
  if (facts.count('search') > 0 && asks === 0 && facts.typed <= 3) return { purpose: 'search', confidence: 0.9 };
  const says = facts.button(SEARCH) || facts.ident(SEARCH) || facts.field(SEARCH);
  if (says && asks === 0 && facts.typed >= 1 && facts.typed <= 3 && facts.count('user') === 0)
    return { purpose: 'search', confidence: 0.8 };
  if (says && asks === 0 && facts.typed === 0 && facts.button(SEARCH)) return { purpose: 'filter', confidence: 0.6 };
  if (facts.typed === 0 && facts.button(LOGIN) && facts.count('choice') <= 1) return { purpose: 'login', confidence: 0.6 };
  return recovery(facts);
}

function recovery(facts: FormFacts): Answer | null {
  if (facts.typed === 0 || facts.typed > 3 || facts.count('message', 'address', 'card') > 0) return null;
  if (facts.button(RECOVERY) || facts.heading(RECOVERY) || facts.ident(RECOVERY))
    return { purpose: 'recovery', confidence: 0.85 };
  if (facts.text(RECOVERY) && !facts.button(NEWSLETTER) && !facts.ident(NEWSLETTER))
    return { purpose: 'recovery', confidence: 0.6 };
  const one = facts.count('user', 'email') === 1 && facts.typed === 1;
  return one && (facts.button(LOGIN) || facts.ident(LOGIN)) ? { purpose: 'login', confidence: 0.7 } : null;
}

function shopping(facts: FormFacts): Answer | null {
  if (facts.count('card') > 0) return { purpose: 'order', confidence: 0.85 };
  const asks = facts.count('email', 'message', 'phone', 'name');
  if (facts.count('address') >= 2 && asks > 0 && (facts.button(ORDER) || facts.ident(ORDER) || facts.heading(ORDER))) {
    return { purpose: 'order', confidence: 0.8 };
  }
  if (asks > 0) return null;
  if (facts.button(CART)) return { purpose: 'cart', confidence: 0.9 };
  if (facts.typed > 0 && facts.button(ORDER) && facts.count('search') === 0) return { purpose: 'order', confidence: 0.55 };
  const cart = facts.ident(CART) || facts.field(CART);
  if (facts.count('quantity') > 0 && (facts.count('button') > 0 || facts.typed === 0))
    return { purpose: 'cart', confidence: cart ? 0.85 : 0.6 };
  return cart && facts.typed <= 1 && facts.count('button') > 0 ? { purpose: 'cart', confidence: 0.7 } : null;
}

function leads(facts: FormFacts): Answer | null {
  const ways = facts.count('email', 'phone');
  const messages = facts.count('message');
  if (isComment(facts)) return { purpose: 'comment', confidence: 0.85 };
  const quote = facts.button(QUOTE) || facts.heading(QUOTE) || facts.ident(QUOTE);
  if (quote && facts.typed >= 2) return { purpose: 'quote', confidence: 0.85 };
  const letter = newsletter(facts);
  if (letter) return letter;
  const says = facts.button(CONTACT) || facts.heading(CONTACT) || facts.ident(CONTACT);
  if (messages > 0 && (ways > 0 || facts.count('name') > 0))
    return { purpose: 'contact', confidence: says ? 0.95 : ways > 0 ? 0.85 : 0.6 };
  if (registers(facts)) return { purpose: 'registration', confidence: 0.6 };
  const person = facts.count('name', 'address', 'file') > 0 || (facts.count('email') > 0 && facts.count('phone') > 0);
  if (ways > 0 && facts.button(ORDER)) return { purpose: 'order', confidence: 0.6 };
  if (ways > 0 && facts.typed >= 2 && (person || says)) return { purpose: 'contact', confidence: says ? 0.8 : 0.6 };
  if (messages > 0 && says) return { purpose: 'contact', confidence: 0.6 };
  return ways === 1 && facts.typed === 1 && says ? { purpose: 'contact', confidence: 0.5 } : null;
}

function registers(facts: FormFacts): boolean {
  if (facts.button(CONTACT) || facts.heading(CONTACT) || facts.ident(CONTACT) || facts.count('message') > 0) return false;
  return facts.button(REGISTRATION) || (facts.typed >= 3 && (facts.heading(REGISTRATION) || facts.ident(REGISTRATION)));
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

function newsletter(facts: FormFacts): Answer | null {
  if (facts.count('email') === 0) return chooser(facts);
  if (facts.count('email') !== 1 || facts.count('message', 'card', 'file', 'password') > 0 || facts.typed > 5) return null;
  const near = facts.button(NEWSLETTER) || facts.heading(NEWSLETTER) || facts.ident(NEWSLETTER);
  const far = facts.text(NEWSLETTER) || facts.field(NEWSLETTER);
  if (near) return facts.typed <= 3 || !facts.button(CONTACT) ? { purpose: 'newsletter', confidence: 0.9 } : null;
  if (facts.typed <= 2 && far) return { purpose: 'newsletter', confidence: 0.75 };
  const lone = facts.typed === 1 && facts.count('choice') <= 1;
  const other =
    facts.button(CONTACT) || facts.heading(CONTACT) || facts.ident(CONTACT) || facts.ident(LOGIN) || facts.ident(ORDER);
  if (!lone || other || facts.form.element.localName !== 'form' || facts.text(FRIEND) || facts.ident(FRIEND)) return null;
  // Without a word about mail, the one form of a page's main part may as well begin a registration.
  return { purpose: 'newsletter', confidence: facts.form.region === 'main' ? 0.4 : 0.55 };
}

/** A choice of newsletters for somebody whose address is known or asked for next. */
function chooser(facts: FormFacts): Answer | null {
  const says = facts.heading(NEWSLETTER) || facts.ident(NEWSLETTER);
  const empty = facts.typed === 0 && facts.count('choice') > 0 && facts.count('message') === 0;
  return says && empty && facts.count('button') > 0 ? { purpose: 'newsletter', confidence: 0.6 } : null;
}

function choices(facts: FormFacts): Answer | null {
  if (facts.ident(FILTER) || facts.button(FILTER) || facts.field(FILTER)) return { purpose: 'filter', confidence: 0.7 };
  return facts.typed === 0 && facts.count('choice') > 0 ? { purpose: 'filter', confidence: 0.5 } : null;
}
