import type { Conversion, Find, PageView } from '../model/conversion';

const NAMED =
  /payment|pay_?method|platnosc|sposob_zaplaty|fizetes|fizetesi|zahlung|bezahl|platba|platby|plata|paiement|pago|pagamento/i;

/** How to pay was chosen. Card fields in a payment provider's frame are out of reach. */
export default {
  title: { en: 'Payment method chosen', hu: 'Fizetési mód kiválasztása', pl: 'Wybór metody płatności' },
  why: {
    en: 'It is the last thing done before buying: who stops here misses a way to pay or does not trust the shop.',
    hu: 'Ez az utolsó lépés a vásárlás előtt: aki itt megáll, annak hiányzik egy fizetési mód vagy a bizalom.',
    pl: 'To ostatni krok przed zakupem: kto tu rezygnuje, nie znalazł swojej płatności albo zaufania.',
  },
  tryIt: {
    en: 'Choose another way of paying in the checkout.',
    hu: 'Válasszon másik fizetési módot a pénztárban.',
    pl: 'Wybierz inny sposób płatności w zamówieniu.',
  },
  kind: 'process-milestone',
  category: 'ecommerce',
  weight: 7,
  sites: ['shop'],
  pages: ['checkout', 'cart'],
  found: 'On a page of type checkout or cart a group of radio buttons or a select named after paying.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#add_payment_info',
  },
  find(page) {
    if (page.type !== 'checkout' && page.type !== 'cart') return [];
    const group = groupOf(page);
    return group ? [group] : [];
  },
  done: [{ action: 'change' }],
  proves: {
    names: { ga4: ['add_payment_info'], meta: ['AddPaymentInfo'], 'google-ads': ['add_payment_info'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|error|fail|success|complete|received|order|confirm))(?:.*_)?(?:add(?:ed)?_?payment_?(?:info(?:rmation)?|details?|method)|payment_?(?:(?:info(?:rmation)?|details?|method|option|type)_?)?(?:add(?:ed)?|enter(?:ed)?|submit(?:ted)?|select(?:ed)?|chosen)|(?:select(?:ed)?|choose|enter(?:ed)?)_payment(?:_(?:method|option|type|info))?|checkout_payment(?:_step)?|fizetesi?_?(?:mod|adatok)?_?(?:megad\w*|kivalaszt\w*|valaszt\w*)|(?:wybor|podanie|wybrano)_(?:platnosci|metody_platnosci|sposobu_platnosci)|(?:zahlung|zahlungsart|zahlungsmethode)_?(?:gewahlt|ausgewahlt|eingegeben))(?:_click|_event|_eec|_ga4)?$/,
  },
  recommend: {
    ga4: 'add_payment_info',
    params: ['currency', 'value', 'items', 'payment_type', 'coupon'],
    required: ['currency', 'value', 'items'],
    meta: 'AddPaymentInfo',
  },
} satisfies Conversion;

/** The smallest box around all radio buttons of one name, or the select. */
function groupOf(page: PageView): Find | null {
  const radios = [...page.document.querySelectorAll('input[type="radio"]')].filter(isNamed);
  const name = radios[0]?.getAttribute('name') ?? '';
  const group = radios.filter((radio) => radio.getAttribute('name') === name);
  if (group.length >= 2 && name) {
    let box = group[0]?.parentElement ?? null;
    while (box && !group.every((radio) => box?.contains(radio))) box = box.parentElement;
    if (box && box.localName !== 'body') return { element: box, label: labelOf(box), confidence: 0.85 };
  }
  const select = [...page.document.querySelectorAll('select')].find(isNamed);
  return select && select.children.length >= 2 ? { element: select, label: labelOf(select), confidence: 0.8 } : null;
}

function isNamed(element: Element): boolean {
  return ['name', 'id'].some((name) => NAMED.test(element.getAttribute(name)?.slice(0, 100) ?? ''));
}

function labelOf(element: Element): string {
  const text =
    element.getAttribute('aria-label') ||
    element.querySelector('legend, h2, h3, h4, label')?.textContent ||
    element.getAttribute('name') ||
    '';
  return text.slice(0, 200).replace(/\s+/g, ' ').trim().slice(0, 80);
}
