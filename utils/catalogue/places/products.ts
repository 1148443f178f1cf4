import type { Control, PageView } from '../../model/conversion';

const ADD_NAME =
  /(?:^|[\s_.-])(?:add-?to-?(?:cart|basket|bag)|add_to_(?:cart|basket|bag)\w*|addto(?:cart|basket|bag)\w*|ajax_add_to_cart|btn-?cart|cart-?btn|buy-?button|btn-?buy-?cart|snipcart-add-item|quick-?add|product-form__submit|kosarba\w*|do-?koszyka)(?:$|[\s_.-])/i;
const CARDS =
  'li, article, tr, [itemtype*="schema.org/Product"], [class*="card"], [class*="product-item"], [class*="product_item"], [class*="product-box"], [class*="productbox"], [class*="item-box"]';
const IDS = [
  'data-product-id',
  'data-product_id',
  'data-productid',
  'data-item-id',
  'data-id',
  'data-add',
  'data-sku',
  'data-pid',
];

/** Whether the control's own names, as shop systems write them, say that it adds to the cart. */
export function addsByName(element: Element): boolean {
  const names = ['class', 'id', 'name', 'data-action', 'data-event', 'data-role', 'onclick'];
  return names.some((name) => ADD_NAME.test(element.getAttribute(name)?.slice(0, 400) ?? '')) || addsByPicture(element);
}

/** Whether a button is a picture whose file is called so. */
export function addsByPicture(element: Element): boolean {
  const picture = element.matches('input, img') ? element : element.querySelector(':scope > img');
  const file = picture?.getAttribute('src')?.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  return file.length < 80 && ADD_NAME.test(file);
}

/**
 * Key of what a control adds: two controls with one key are copies of one another. All cards of a list are one, for what is measured on
 * one of them is measured on all.
 */
export function productContext({ element, folded, href, form }: Control, page: PageView): string {
  const card = page.inside(cardAround, element);
  if (card && !page.inside(hasTitle, card)) return 'cards';
  if (page.type === 'product') return `page ${folded}`;
  const id = idOf(element) ?? (form ? idInForm(form.element) : null);
  const target = href && !href.hash ? href.pathname + href.search : '';
  if (id) return `id ${id} ${folded}`;
  return `${target} ${folded} ${order(page.document, element)}`;
}

function cardAround(element: Element): Element | null {
  return element.closest(CARDS);
}

/** Not the tile of one product in a list, but the product's own page. */
function hasTitle(card: Element): boolean {
  return card.querySelector('h1') !== null;
}

function idOf(element: Element): string | null {
  for (const name of IDS) {
    const value = element.getAttribute(name);
    if (value) return value.slice(0, 80);
  }
  const named = /^add-to-cart$|product/.test(element.getAttribute('name') ?? '');
  return named ? element.getAttribute('value') : null;
}

function idInForm(form: Element): string | null {
  const field = form.querySelector(
    'input[name="product_id"], input[name="product"], input[name="add-to-cart"], input[name="id"], input[name="id_product"]',
  );
  return field?.getAttribute('value') ?? null;
}

const numbers = new WeakMap<Document, Map<Element, number>>();

function order(document: Document, element: Element): number {
  const known = numbers.get(document) ?? new Map<Element, number>();
  numbers.set(document, known);
  const number = known.get(element) ?? known.size;
  known.set(element, number);
  return number;
}
