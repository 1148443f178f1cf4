import type { Control, PageView } from '../../model/conversion';
import { CHOOSE_PLAN } from '../words/asking';

const PRICE =
  /(?:[€$£¥]|(?<!\p{L})(?:HUF|EUR|USD|GBP|PLN|CZK|RON|CHF))\s?\d|\d\s?(?:[€$£¥]|(?:ft|huf|eur|usd|gbp|pln|zł|kč|czk|lei|ron|chf|kr)(?!\p{L})|,-)|\b(?:free|ingyenes|darmowy|bezpłatny|kostenlos|zdarma|zadarmo|gratuit|gratis)\b/iu;
const NAMED =
  /(?:^|[\s_-])(?:plans?|pricing|price|tiers?|package|csomag|pakiet|cennik|tarif\w*|tariff?|subscription)(?:$|[\s_-])/i;
const LONGEST_CARD = 2000;

export interface Plan {
  readonly card: Element;
  readonly control: Control;
}

const known = new WeakMap<PageView, Plan[]>();

/** Plans side by side, each on a card with its price and a button that chooses it. */
export function plansOf(page: PageView): Plan[] {
  const before = known.get(page);
  if (before) return before;
  const plans: Plan[] = [];
  for (const control of page.where(chooses)) {
    const card = cardOf(control.element, page.type === 'pricing');
    if (card && !plans.some((plan) => plan.card === card)) plans.push({ card, control });
  }
  const found = plans.length >= 2 && plans.length <= 12 ? plans : [];
  known.set(page, found);
  return found;
}

function chooses(control: Control, page: PageView): boolean {
  const { region, folded, form } = control;
  if (region !== 'main' || folded.length < 2 || folded.length > 40 || form?.purpose === 'cart') return false;
  return page.says(control, CHOOSE_PLAN);
}

/** The nearest box with a price and others like it beside it. Away from a page of prices it must also be named like a plan. */
function cardOf(element: Element, priced: boolean): Element | null {
  for (let at: Element | null = element.parentElement, up = 0; at?.parentElement && up < 7; at = at.parentElement, up++) {
    const text = at.textContent ?? '';
    if (text.length > LONGEST_CARD || at.localName === 'main' || at.localName === 'body') return null;
    const card: Element = at;
    const beside = [...at.parentElement.children].filter(
      (other) => other.localName === card.localName && PRICE.test(other.textContent ?? ''),
    );
    if (beside.length < 2 || !PRICE.test(text)) continue;
    const names = `${at.getAttribute('class') ?? ''} ${at.parentElement.getAttribute('class') ?? ''} ${at.closest('section, [id]')?.getAttribute('id') ?? ''}`;
    return priced || NAMED.test(names) ? at : null;
  }
  return null;
}
