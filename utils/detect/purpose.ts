import { type Answer, type Form, type FormFacts, factsOf } from './form-facts';
import { choices, lookup } from './purposes/finding';
import { entry, joining, recovery } from './purposes/identity';
import { leads } from './purposes/leads';
import { newsletter } from './purposes/letters';
import { shopping } from './purposes/trade';
import type { Work } from './slices';

/** The first that answers is believed. */
const RULES: readonly ((facts: FormFacts) => Answer | null)[] = [
  entry,
  lookup,
  recovery,
  shopping,
  joining,
  leads,
  newsletter,
  choices,
];

/** What a form is for, by its fields first and its words second. */
export function* purposeOf(form: Form): Work<Answer> {
  if (form.region === 'consent') return { purpose: 'consent', confidence: 0.9 };
  const facts = factsOf(form);
  for (const rule of RULES) {
    yield;
    const answer = rule(facts);
    if (answer) return answer;
  }
  return { purpose: 'other', confidence: 0.3 };
}
