import { embedAt } from '../embeds/vendors';
import type { Answer, FormFacts } from '../form-facts';
import { BOOKING } from '../words/requests';
import { CART, COUPON, DONATION, ORDER } from '../words/trade';

const PRODUCT = /(?:^| )(?:sku\w{0,8}|product ?ids?|prod ?id|item ?name|item ?id|variant ?id|add to cart|productid)(?:$| )/;
const ORDERS =
  /(?:^|[/?&_-])(?:order|buy|basket|bag|purchase|rendeles|zamow|bestell\w*|objednat|commande|pedido|ordine)(?:$|[/?&=_.-])/i;

const ADDS = /add[-_]?to[-_]?(?:cart|basket|bag)/i;

/** Forms about money and goods. */
export function shopping(facts: FormFacts): Answer | null {
  const gift = donation(facts);
  if (gift) return gift;
  if (facts.count('card') > 0) return { purpose: 'order', confidence: 0.85 };
  const asks = facts.count('email', 'message', 'phone', 'name');
  if (facts.count('address') >= 2 && asks > 0 && facts.says(ORDER)) return { purpose: 'order', confidence: 0.8 };
  if (asks > 0 || facts.count('file') > 0) return null;
  if (facts.typed === 1 && (facts.count('coupon') === 1 || facts.button(COUPON)) && !facts.button(CART))
    return { purpose: 'coupon', confidence: 0.85 };
  if (facts.button(CART)) return { purpose: 'cart', confidence: 0.9 };
  if (facts.typed > 0 && facts.button(ORDER) && facts.count('search', 'date') === 0)
    return { purpose: 'order', confidence: 0.55 };
  return product(facts);
}

/** A product's own form, by what it holds rather than by what its button says. */
function product(facts: FormFacts): Answer | null {
  if (facts.count('button') === 0 && facts.count('quantity') === 0) return null;
  const cart = facts.ident(CART) || facts.field(CART);
  if (facts.count('quantity') > 0 && facts.count('date') === 0 && !facts.says(BOOKING))
    return { purpose: 'cart', confidence: cart ? 0.85 : 0.6 };
  const names = facts.form.fields.some((field) => PRODUCT.test(field.names));
  const paid = embedAt(facts.form.element.getAttribute('action') ?? '')?.kind === 'payment';
  if (
    names &&
    facts.typed === 0 &&
    (cart || paid || facts.ident(ORDER) || ORDERS.test(facts.form.element.getAttribute('action') ?? ''))
  )
    return { purpose: 'cart', confidence: 0.7 };
  if (!cart || facts.typed > 1 || facts.count('button') === 0) return null;
  return { purpose: 'cart', confidence: ADDS.test(facts.form.element.getAttribute('action') ?? '') ? 0.85 : 0.7 };
}

/** An amount to give, or a button that gives it. A shop's contact form may mention gifts. */
function donation(facts: FormFacts): Answer | null {
  if (facts.count('message') > 0 && facts.count('amount', 'card') === 0) return null;
  const paid = embedAt(facts.form.element.getAttribute('action') ?? '')?.kind === 'payment';
  if (facts.button(DONATION)) return { purpose: 'donation', confidence: 0.85 };
  const named = facts.heading(DONATION) || facts.ident(DONATION);
  if (named && (facts.count('amount') > 0 || paid)) return { purpose: 'donation', confidence: 0.85 };
  return paid && /_donations/.test(facts.form.element.querySelector('[name="cmd"]')?.getAttribute('value') ?? '')
    ? { purpose: 'donation', confidence: 0.9 }
    : null;
}
