import { h, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A shop as a single-page app on Preact: its addresses change by the history API, and each page is drawn anew. */
const MUGS = [
  { id: 'pebble', name: 'Pebble mug', price: 24 },
  { id: 'river', name: 'River mug', price: 26 },
  { id: 'dune', name: 'Dune mug', price: 28 },
  { id: 'moss', name: 'Moss mug', price: 22 },
];
const go = (path) => {
  history.pushState({}, '', path);
  dispatchEvent(new Event('app:route'));
};

function Link({ to, children, ...rest }) {
  const follow = (event) => {
    event.preventDefault();
    go(to);
  };
  return h('a', { ...rest, href: to, onClick: follow }, children);
}

function List() {
  return h('main', {}, [
    h('h1', {}, 'All mugs'),
    h(
      'ul',
      { class: 'products' },
      MUGS.map(({ id, name, price }) =>
        h('li', { class: 'product', key: id }, [
          h(Link, { to: `/mugs/${id}`, 'data-id': id }, [
            h('img', { src: PIXEL, alt: '', width: 200, height: 200 }),
            h('h3', {}, name),
          ]),
          h('span', { class: 'price' }, `€${price}.00`),
        ]),
      ),
    ),
  ]);
}

function Mug({ id, onAdd }) {
  const mug = MUGS.find((one) => one.id === id);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: mug.name,
    offers: { '@type': 'Offer', price: String(mug.price), priceCurrency: 'EUR' },
  };
  return h('main', {}, [
    h('script', { type: 'application/ld+json', dangerouslySetInnerHTML: { __html: JSON.stringify(data) } }),
    h('h1', {}, mug.name),
    h('p', { class: 'price' }, `€${mug.price}.00`),
    h('button', { id: 'add', class: 'btn', type: 'button', onClick: onAdd }, 'Add to cart'),
  ]);
}

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

function Shop() {
  const [path, setPath] = useState(location.pathname);
  const [count, setCount] = useState(0);
  useEffect(() => {
    const show = () => {
      setPath(location.pathname);
      scrollTo(0, 0);
    };
    addEventListener('popstate', show);
    addEventListener('app:route', show);
  }, []);
  const id = /^\/mugs\/(\w+)/.exec(path)?.[1];
  useEffect(() => {
    document.title = id ? `${MUGS.find((one) => one.id === id).name} – Kiln` : 'All mugs – Kiln';
  }, [id]);
  return h('div', {}, [
    h('header', {}, [h(Link, { to: '/mugs', id: 'home' }, 'Kiln'), h('span', { id: 'count' }, ` ${count}`)]),
    id ? h(Mug, { key: id, id, onAdd: () => setCount(count + 1) }) : h(List, {}),
    h(
      'footer',
      {},
      h('a', { id: 'phone', href: 'tel:+442055501806', onClick: (event) => event.preventDefault() }, '+44 20 5550 1806'),
    ),
  ]);
}

render(h(Shop), document.querySelector('#app'));
