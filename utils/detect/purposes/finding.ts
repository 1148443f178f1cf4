import type { Answer, FormFacts } from '../form-facts';
import { FILTER, LOCATOR, SEARCH, SWITCH } from '../words/finding';

/** Forms that look something up. */
export function lookup(facts: FormFacts): Answer | null {
  const { element } = facts.form;
  if (facts.count('email', 'message', 'phone', 'card', 'file', 'password') > 0) return null;
  if (facts.says(LOCATOR) && facts.typed <= 3) return { purpose: 'locator', confidence: 0.8 };
  if (element.getAttribute('role') === 'search') return { purpose: 'search', confidence: 0.95 };
  if (facts.count('search') > 0 && facts.typed <= 3) return { purpose: 'search', confidence: 0.9 };
  if (isFinder(facts)) return { purpose: 'search', confidence: 0.65 };
  const says = facts.button(SEARCH) || facts.ident(SEARCH) || facts.field(SEARCH);
  if (!says || facts.count('user') > 0) return null;
  if (facts.typed >= 1 && facts.typed <= 3) return { purpose: 'search', confidence: 0.8 };
  // A page of its own for searching asks in many ways at once.
  if (facts.typed > 3) return facts.button(SEARCH) && facts.count('name') <= 1 ? { purpose: 'search', confidence: 0.7 } : null;
  if (!facts.button(SEARCH)) return null;
  return { purpose: facts.ident(SEARCH) && !facts.ident(FILTER) ? 'search' : 'filter', confidence: 0.6 };
}

const TRAITS =
  /(?:^| )(?:make|model|year|from ?year|to ?year|price|max ?price|min ?price|mileage|category|keywords?|location|bedrooms|beds|property type|marka|gyartmany|evjarat|kivitel|rok|przebieg|baujahr|marke|rocnik|znacka|rok vyroby|an fabricatie|annee|marque|ano|anno)(?:$| )/;

/** Cars, flats, journeys: looked for by many traits at once. */
function isFinder({ form, count }: FormFacts): boolean {
  if (count('choice') < 3 || count('name', 'quantity', 'user') > 0) return false;
  const names = new Set<string>();
  for (const { kind, names: own } of form.shown) {
    const trait = kind === 'button' ? null : TRAITS.exec(own);
    if (trait) names.add(trait[0].trim());
  }
  return names.size >= 4;
}

/** Forms that only offer choices. */
export function choices(facts: FormFacts): Answer | null {
  if (facts.typed > 1) return null;
  const { form } = facts;
  const switches = facts.count('choice') <= 3 && facts.typed === 0;
  const named = form.shown.some(
    ({ kind, names }) => kind === 'choice' && /(?:^| )(?:lang\w*|currency|locale|country\w*)(?:$| )/.test(names),
  );
  if (switches && (named || facts.ident(SWITCH))) return { purpose: 'switch', confidence: named ? 0.8 : 0.6 };
  const filters = form.shown.some(
    ({ kind, names }) =>
      kind !== 'button' && /(?:^| )(?:sort|sort by|order ?by|per ?page|filters?|szures|rendezes)(?:$| )/.test(names),
  );
  if (filters || facts.ident(FILTER) || facts.button(FILTER)) return { purpose: 'filter', confidence: 0.7 };
  return facts.typed === 0 && facts.count('choice') > 0 ? { purpose: 'filter', confidence: 0.5 } : null;
}
