/**
 * What the shop tells its container. The shop announces what happens as `kavics:…` events; each is put in the data layer here.
 * Defects: `kavics:subscribed` (newsletter) and `kavics:video-progress` were forgotten, and nothing listens to phone links.
 */
const NAME = document.documentElement.dataset.layer ?? 'dataLayer';
window[NAME] ??= [];
const push = (entry) => window[NAME].push(entry);

const shop = (event) => (details) => {
  // Google's advice: empty the last ecommerce object first.
  push({ ecommerce: null });
  push({ event, ecommerce: details });
};

const announced = {
  selected: shop('select_item'),
  added: shop('add_to_cart'),
  'checkout-started': shop('begin_checkout'),
  ordered: shop('purchase'),
  read: (details) => push({ event: 'article_read', ...details }),
  'video-started': (video) => push({ event: 'video_start', video }),
  'form-started': ({ id }) => push({ event: 'form_start', form_id: id }),
  'form-submitted': ({ id }) => push({ event: 'form_submit', form_id: id }),
  'quote-sent': (lead) => push({ event: 'generate_lead', lead }),
};

for (const [name, tell] of Object.entries(announced)) document.addEventListener(`kavics:${name}`, ({ detail }) => tell(detail));
