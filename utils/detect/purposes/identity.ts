import type { Answer, FormFacts } from '../form-facts';
import { later } from '../later';
import { JOINING, LOGIN, RECOVERY, REGISTRATION } from '../words/identity';
import { CONTACT, QUOTE } from '../words/leads';
import { NEWSLETTER } from '../words/letters';
import { APPLICATION, BOOKING } from '../words/requests';

/** Forms with a password, and those that ask who one is and say so. */
export function entry(facts: FormFacts): Answer | null {
  const passwords = facts.count('password');
  if (passwords === 0) return withoutPassword(facts);
  const fresh = facts.form.shown.some(({ element }) => element.getAttribute('autocomplete') === 'new-password');
  const others = othersIn(facts);
  if (passwords >= 2 || fresh) {
    const renewed = others === 0 && facts.count('email', 'user') === 0 && facts.says(RECOVERY);
    return renewed ? { purpose: 'recovery', confidence: 0.8 } : { purpose: 'registration', confidence: 0.9 };
  }
  const says = facts.button(REGISTRATION) && !facts.button(LOGIN);
  if (says && others > 0) return { purpose: 'registration', confidence: 0.85 };
  if (others >= 2) return { purpose: 'registration', confidence: facts.ident(LOGIN) && !facts.ident(REGISTRATION) ? 0.5 : 0.75 };
  const named =
    (facts.heading(REGISTRATION) || facts.ident(REGISTRATION)) &&
    !facts.button(LOGIN) &&
    !facts.heading(LOGIN) &&
    !facts.ident(LOGIN);
  return named || says ? { purpose: 'registration', confidence: 0.7 } : { purpose: 'login', confidence: 0.9 };
}

/** Fields that nobody has to fill in to get in. */
function othersIn(facts: FormFacts): number {
  return (
    facts.count('name', 'address', 'phone', 'message', 'url', 'date') + Math.max(0, facts.count('email', 'user', 'text') - 1)
  );
}

/** By a name alone, a code that is sent, or another service: the password comes later, if ever. */
function withoutPassword(facts: FormFacts): Answer | null {
  if (facts.count('message', 'card', 'file', 'search') > 0 || !facts.button(LOGIN) || facts.button(RECOVERY)) return null;
  if (facts.typed === 0) return facts.count('choice') <= 1 ? { purpose: 'login', confidence: 0.6 } : null;
  // What greets an address with `Sign in` may sign it up for mail: some languages have one word for both.
  if (facts.says(NEWSLETTER) || facts.text(NEWSLETTER) || facts.button(REGISTRATION)) return null;
  const known = facts.count('user', 'email', 'url', 'phone', 'text', 'name');
  return known === facts.typed && facts.typed <= 3 ? { purpose: 'login', confidence: 0.65 } : null;
}

export function recovery(facts: FormFacts): Answer | null {
  if (facts.typed === 0 || facts.typed > 4 || facts.count('message', 'card', 'search') > 0) return null;
  if (facts.button(RECOVERY)) return { purpose: 'recovery', confidence: 0.85 };
  if (facts.typed > 3 || facts.count('address') > 0) return null;
  if (facts.heading(RECOVERY) || facts.ident(RECOVERY)) return { purpose: 'recovery', confidence: 0.85 };
  if (facts.text(RECOVERY) && !facts.button(NEWSLETTER) && !facts.ident(NEWSLETTER))
    return { purpose: 'recovery', confidence: 0.6 };
  const known = facts.count('user', 'email', 'text', 'phone') === facts.typed && facts.count('user', 'email') > 0;
  if (known && facts.title(RECOVERY) && !facts.says(NEWSLETTER)) return { purpose: 'recovery', confidence: 0.6 };
  const few = facts.count('user', 'email', 'phone', 'name') === facts.typed && facts.typed <= 3;
  if (few && facts.ident(LOGIN) && !facts.says(CONTACT) && !facts.says(NEWSLETTER) && !facts.ident(REGISTRATION))
    return { purpose: 'login', confidence: 0.7 };
  return null;
}

/** Accounts that are opened without a password: it comes by mail, or with the next step. */
export function joining(facts: FormFacts): Answer | null {
  if (facts.count('file', 'card', 'search', 'coupon') > 0 || asksElse(facts)) return null;
  const who = facts.count('email', 'user', 'phone');
  const button = facts.button(REGISTRATION);
  const account = (button || facts.ident(REGISTRATION) || facts.heading(REGISTRATION)) && !facts.says(NEWSLETTER);
  const names = facts.count('user') > 0 && facts.count('email') > 0;
  if (names && !facts.says(NEWSLETTER) && facts.count('message') === 0)
    return { purpose: 'registration', confidence: account ? 0.8 : 0.65 };
  if (facts.count('message') > 0) return button && facts.count('user') > 0 ? { purpose: 'registration', confidence: 0.6 } : null;
  // Rules to agree to before an account is opened.
  if (facts.typed === 0)
    return facts.ident(REGISTRATION) && facts.title(REGISTRATION) && facts.count('button') > 0
      ? { purpose: 'registration', confidence: 0.5 }
      : null;
  if (!account || who === 0) return null;
  // An address alone begins an account only where button or heading say so: what a form is called inside is often a whim.
  if (facts.typed === 1 && facts.count('email') === 1 && !button && !facts.heading(REGISTRATION)) return null;
  if (facts.typed >= 3) return { purpose: 'registration', confidence: 0.6 };
  // `Join` or `Sign up` beside an address alone may mean mail: what says so more clearly is an account.
  const clear = facts.says(accountWords());
  if (!clear && facts.text(NEWSLETTER)) return null;
  return clear || facts.form.region === 'main' ? { purpose: 'registration', confidence: clear ? 0.65 : 0.5 } : null;
}

/** Words for registering that mean an account and nothing else. */
const accountWords = later(() => {
  const either = new Set(Object.values(JOINING).flat());
  return {
    all: Object.values(REGISTRATION)
      .flat()
      .filter((phrase) => !either.has(phrase)),
  };
});

function asksElse(facts: FormFacts): boolean {
  return [CONTACT, QUOTE, BOOKING, APPLICATION].some((phrases) => facts.says(phrases));
}
