import { computed, createApp, h, ref, Transition, watchEffect } from 'vue';

/** A shop as a single-page app on Vue, in Hungarian: its addresses change by the history API, and pages fade into one another. */
const MUGS = [
  { id: 'kavics', name: 'Kavics bögre', price: 7900 },
  { id: 'folyo', name: 'Folyó bögre', price: 8400 },
  { id: 'homok', name: 'Homok bögre', price: 8900 },
  { id: 'moha', name: 'Moha bögre', price: 6900 },
];
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

const path = ref(location.pathname);
const count = ref(0);
addEventListener('popstate', () => {
  path.value = location.pathname;
});

function follow(event, to) {
  event.preventDefault();
  history.pushState({}, '', to);
  path.value = to;
  scrollTo(0, 0);
}

const list = () =>
  h('main', { key: 'list' }, [
    h('h1', 'Minden bögre'),
    h(
      'ul',
      { class: 'products' },
      MUGS.map(({ id, name, price }) =>
        h('li', { class: 'product', key: id }, [
          h('a', { href: `/bogrek/${id}`, 'data-id': id, onClick: (event) => follow(event, `/bogrek/${id}`) }, [
            h('img', { src: PIXEL, alt: '', width: 200, height: 200 }),
            h('h3', name),
          ]),
          h('span', { class: 'price' }, `${price} Ft`),
        ]),
      ),
    ),
  ]);

const product = ({ id, name, price }) => {
  const offers = { '@type': 'Offer', price: String(price), priceCurrency: 'HUF' };
  const data = { '@context': 'https://schema.org', '@type': 'Product', name, offers };
  return h('main', { key: id }, [
    h('script', { type: 'application/ld+json', innerHTML: JSON.stringify(data) }),
    h('h1', name),
    h('p', { class: 'price' }, `${price} Ft`),
    h('button', { id: 'add', class: 'btn', type: 'button', onClick: () => (count.value += 1) }, 'Kosárba teszem'),
  ]);
};

createApp({
  setup() {
    const mug = computed(() => MUGS.find(({ id }) => path.value === `/bogrek/${id}`));
    watchEffect(() => {
      document.title = mug.value ? `${mug.value.name} – Kemence` : 'Minden bögre – Kemence';
    });
    return () => [
      h('header', [
        h('a', { href: '/bogrek', id: 'home', onClick: (event) => follow(event, '/bogrek') }, 'Kemence'),
        h('span', { id: 'count' }, ` ${count.value}`),
      ]),
      h(Transition, { name: 'fade', mode: 'out-in', duration: 120 }, () => (mug.value ? product(mug.value) : list())),
      h('footer', [
        h('a', { id: 'phone', href: 'tel:+3615550180', onClick: (event) => event.preventDefault() }, '+36 1 555 0180'),
      ]),
    ];
  },
}).mount('#app');
