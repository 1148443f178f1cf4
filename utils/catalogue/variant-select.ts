import type { Conversion, Find, PageView } from '../model/conversion';
import { saysContent } from './words/events';

const MOST = 4;
const CHOICES =
  'select, fieldset, [role="radiogroup"], [role="listbox"], [class*="swatch"], [class*="variant"], [class*="variation"], [class*="product-option"], [class*="attribute"]';
const NAMES =
  /(?:^|[\s_[\]-])(?:attribute\w*|options?|super_attribute|variants?|variations?|sizes?|colou?rs?|meret\w*|szin\w*|rozmiar\w*|kolor\w*|grosse|farbe|velikost|barva|velkost|farba|marime|culoare|taille|couleur|talla|taglia|colore|group|swatch\w*|pa)(?:$|[\s_[\]-])/i;
const OTHER =
  /(?:^|[\s_[\]-])(?:qty|quantity|mennyiseg|ilosc|menge|country|currency|lang\w*|sort\w*|orderby|filter\w*|rating|month|year|search|category|per_?page|subscription)(?:$|[\s_[\]-])/i;

/** A size, colour or other variant of the product was chosen. Told of what the browser or assistive technology knows as a choice. */
export default {
  title: { en: 'Variant chosen', hu: 'Változat kiválasztása', pl: 'Wybór wariantu' },
  why: {
    en: 'Who chooses a size means to buy; sizes that are chosen and not bought show what is out of stock.',
    hu: 'Aki méretet választ, venni akar; a kiválasztott, de meg nem vett méret hiányzó készletre utal.',
    pl: 'Kto wybiera rozmiar, chce kupić; rozmiary wybierane, a niekupowane, wskazują braki w magazynie.',
  },
  tryIt: {
    en: 'Choose another size or colour of the product.',
    hu: 'Válassza a termék egy másik méretét vagy színét.',
    pl: 'Wybierz inny rozmiar lub kolor produktu.',
  },
  kind: 'process-milestone',
  category: 'ecommerce',
  weight: 3,
  sites: ['shop'],
  pages: ['product'],
  found: 'A select, a group of radio buttons or a group of swatches with such roles, named after a property of the product.',
  source: { name: 'Meta Pixel: standard events', url: 'https://developers.facebook.com/docs/meta-pixel/reference' },
  find: (page) => (page.type === 'product' ? groupsOf(page).slice(0, MOST) : []),
  done: [{ action: 'change' }],
  proves: {
    names: { ga4: ['variant_select', 'select_content'], meta: ['CustomizeProduct'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|error|guide|chart|filter|cart))(?:.*_)?(?:(?:product_)?(?:variant|variation|swatch|size|colou?r|option)_?(?:select(?:ed|ion)?|change[ds]?|chosen|click(?:ed)?|pick(?:ed)?)|(?:select(?:ed)?|choose|change|pick)_(?:a_)?(?:product_)?(?:variant|variation|swatch|size|colou?r|option)|customi[sz]e_product|product_customi[sz]ed|(?:meret|szin|valtozat|varians)_?(?:kivalaszt\w*|valaszt\w*)|(?:wybor|wybrano|zmiana)_(?:wariantu|rozmiaru|koloru|opcji)|(?:variante|grosse|farbe)_?(?:gewahlt|ausgewahlt|auswahl))(?:_click|_event|_ga4)?$/,
    when: (event) => saysContent(event, /variant|variat|size|colou?r|option|swatch|meret|szin|rozmiar|kolor/),
  },
  recommend: {
    ga4: 'variant_select',
    params: ['item_id', 'item_variant', 'option_name'],
    required: [],
    meta: 'CustomizeProduct',
  },
} satisfies Conversion;

function groupsOf(page: PageView): Find[] {
  const found: Find[] = [];
  const main =
    page.document.querySelector(
      'form[action*="cart"], form.cart, form.variations_form, [itemtype*="schema.org/Product"], main',
    ) ?? page.document.body;
  for (const element of main?.querySelectorAll(CHOICES) ?? []) {
    if (found.some((other) => other.element?.contains(element))) continue;
    const find = asChoice(element);
    if (find) found.push(find);
  }
  return found;
}

function asChoice(element: Element): Find | null {
  if (element.closest('header, footer, nav, [class*="related"], [class*="review"], [hidden], [role="search"]')) return null;
  const choices =
    element.localName === 'select'
      ? [...element.children]
      : [...element.querySelectorAll('input[type="radio"], [role="radio"], [role="option"]')];
  if (choices.length < 2 || choices.length > 200) return null;
  const names = [element, element.querySelector('input[type="radio"]')].map(namesOf).join(' ');
  if (OTHER.test(names) || !NAMES.test(names)) return null;
  const label =
    element.getAttribute('aria-label') ||
    element.querySelector('legend')?.textContent ||
    labelFor(element) ||
    element.getAttribute('name') ||
    '';
  return { element, label: label.replace(/\s+/g, ' ').trim().slice(0, 80), confidence: 0.8 };
}

function namesOf(element: Element | null): string {
  return ['name', 'id', 'class', 'aria-label', 'data-attribute_name', 'data-option-name']
    .map((name) => element?.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 400);
}

function labelFor(element: Element): string {
  const id = element.getAttribute('id');
  return (id && element.ownerDocument.querySelector(`label[for="${CSS.escape(id)}"]`)?.textContent) || '';
}
