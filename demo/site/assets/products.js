/** The catalogue. Prices are in the currency of the language. */
export const PRODUCTS = {
  'pebble-cup': {
    name: { en: 'Pebble cup', hu: 'Kavics csésze', pl: 'Kubek Kamyk' },
    price: { en: 24, hu: 9490, pl: 109 },
    art: 'cup',
    category: 'Cups',
  },
  'dune-dripper': { name: { en: 'Dune dripper' }, price: { en: 38 }, art: 'dripper', category: 'Brewers' },
  'river-carafe': { name: { en: 'River carafe' }, price: { en: 46 }, art: 'carafe', category: 'Carafes' },
  'moss-canister': { name: { en: 'Moss canister' }, price: { en: 32 }, art: 'canister', category: 'Storage' },
};

export const LANGUAGE = document.documentElement.lang;
export const CURRENCY = { en: 'EUR', hu: 'HUF', pl: 'PLN' }[LANGUAGE];

/** A price as people of the language write it. */
export function money(value) {
  return new Intl.NumberFormat(LANGUAGE, { style: 'currency', currency: CURRENCY, minimumFractionDigits: 0 }).format(value);
}

/** A product as analytics names it. */
export function item(id, quantity = 1) {
  const { name, price, category } = PRODUCTS[id];
  return {
    item_id: id,
    item_name: name.en,
    item_brand: 'Kavics',
    item_category: category,
    price: price[LANGUAGE] ?? price.en,
    quantity,
  };
}

/** What analytics calls an `ecommerce` object. */
export function ecommerce(lines) {
  const items = lines.map(({ id, quantity }) => item(id, quantity));
  return { currency: CURRENCY, value: items.reduce((sum, { price, quantity }) => sum + price * quantity, 0), items };
}
