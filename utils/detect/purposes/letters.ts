import { foldName } from '../fold';
import type { Answer, FormFacts } from '../form-facts';
import { saysAny } from '../phrases';
import { LOGIN } from '../words/identity';
import { CONTACT } from '../words/leads';
import { FRIEND, NEWSLETTER } from '../words/letters';
import { ORDER } from '../words/trade';

/** Vendors whose forms take addresses for mail, unless they ask for more. */
const MAILERS: ReadonlySet<string> = new Set([
  'mailchimp',
  'klaviyo',
  'mailerlite',
  'brevo',
  'convertkit',
  'getresponse',
  'freshmail',
  'aweber',
  'constant-contact',
  'omnisend',
  'substack',
  'beehiiv',
  'listamester',
  'ecomail',
  'smartemailing',
  'cleverreach',
  'rapidmail',
  'salesautopilot',
]);

/** Forms that take an address for regular mail. */
export function newsletter(facts: FormFacts): Answer | null {
  if (facts.count('email') === 0) return chooser(facts);
  if (facts.count('email') !== 1 || facts.count('message', 'card', 'file', 'password') > 0) return null;
  const near = facts.says(NEWSLETTER);
  // A long form is one for mail only where its own heading says so.
  if (facts.typed > 5)
    return facts.heading(NEWSLETTER) || (facts.title(NEWSLETTER) && (near || facts.text(NEWSLETTER)))
      ? { purpose: 'newsletter', confidence: 0.6 }
      : null;
  if (near) return facts.typed <= 3 || !facts.button(CONTACT) ? { purpose: 'newsletter', confidence: 0.9 } : null;
  if (facts.typed <= 3 && MAILERS.has(facts.form.provider ?? '')) return { purpose: 'newsletter', confidence: 0.85 };
  if (facts.typed <= 2 && (facts.text(NEWSLETTER) || facts.field(NEWSLETTER) || styled(facts)))
    return { purpose: 'newsletter', confidence: 0.75 };
  const lone = facts.typed === 1 && facts.count('choice') <= 1;
  const other =
    facts.button(CONTACT) || facts.heading(CONTACT) || facts.ident(CONTACT) || facts.ident(LOGIN) || facts.ident(ORDER);
  if (!lone || other || facts.form.element.localName !== 'form' || facts.text(FRIEND) || facts.ident(FRIEND)) return null;
  // Without a word about mail, the one form of a page's main part may as well begin a registration.
  return { purpose: 'newsletter', confidence: facts.form.region === 'main' ? 0.4 : 0.55 };
}

/** What a form is for is often told by the classes of its field alone. */
function styled({ form }: FormFacts): boolean {
  return form.shown.some(
    ({ kind, element }) => kind === 'email' && saysAny(foldName(element.getAttribute('class') ?? '', 200), NEWSLETTER),
  );
}

/** A choice of newsletters for somebody whose address is known or asked for next. */
function chooser(facts: FormFacts): Answer | null {
  const says = facts.heading(NEWSLETTER) || facts.ident(NEWSLETTER);
  const empty = facts.typed === 0 && facts.count('choice') > 0 && facts.count('message') === 0;
  return says && empty && facts.count('button') > 0 ? { purpose: 'newsletter', confidence: 0.6 } : null;
}
