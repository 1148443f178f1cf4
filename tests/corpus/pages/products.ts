import { type Shape, WHOLE } from '../visit';
import { documentOf, KEEP, productData, STAY } from './document';

/** A long product page of a hosted English shop: a form that adds to the cart, a leaflet, a footer with telephone and newsletter. */
export const mug: Shape = {
  origin: 'https://kiln.example',
  pages: {
    '/products/mug': {
      html: documentOf(
        'en',
        'Speckled mug – Kiln',
        `<header><a href="/">Kiln</a></header>
<main><h1>Speckled mug</h1><p class="price">€24.00</p>
<form action="/cart/add" ${KEEP}><button id="add" class="btn">Add to cart</button></form>
<p>Thrown by hand, glazed with ash. <a id="leaflet" href="/files/care.pdf" ${STAY}>Care leaflet (PDF)</a></p>
<div style="height:2600px"></div></main>
<footer><a id="phone" href="tel:+442055501806" ${STAY}>+44 20 5550 1806</a>
<form id="news" ${KEEP}><label>Newsletter <input type="email" name="email" placeholder="E-mail address"></label><button>Subscribe</button></form></footer>`,
        productData('Speckled mug', 24, 'EUR'),
      ),
      offers: {
        'view-product': WHOLE,
        'add-to-cart': 'Add to cart',
        download: 'Care leaflet (PDF)',
        phone: '+44 20 5550 1806',
        newsletter: 'Subscribe',
        'scroll-50': WHOLE,
        'scroll-90': WHOLE,
        'engaged-time': WHOLE,
      },
    },
  },
};

/** A short product page of a Hungarian shop: microdata, and links that work as buttons. */
export const bogre: Shape = {
  origin: 'https://bogrebolt.example',
  pages: {
    '/kavics-bogre': {
      html: documentOf(
        'hu',
        'Kavics bögre – Bögrebolt',
        `<header><a href="/">Bögrebolt</a></header>
<main itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Kavics bögre</h1>
<p itemprop="offers" itemscope itemtype="https://schema.org/Offer"><span itemprop="price" content="7990">7 990</span> <span itemprop="priceCurrency" content="HUF">Ft</span></p>
<p><a id="kosar" class="btn" href="#" ${STAY}>Kosárba teszem</a></p>
<p><a id="kedvenc" href="#" ${STAY}>Kedvencekhez adom</a></p></main>
<footer><a id="telefon" href="tel:+3615550180" ${STAY}>+36 1 555 0180</a>
<form id="hirlevel" ${KEEP}><label>Hírlevél <input type="email" name="email" placeholder="E-mail-cím"></label><button>Feliratkozom</button></form></footer>`,
      ),
      offers: {
        'view-product': WHOLE,
        'add-to-cart': 'Kosárba teszem',
        wishlist: 'Kedvencekhez adom',
        phone: '+36 1 555 0180',
        newsletter: 'Feliratkozom',
      },
    },
  },
};

/** A product page of a Polish shop: a form with a choice of sizes, and an e-mail address to ask. */
export const kubek: Shape = {
  origin: 'https://kubki.example',
  pages: {
    '/produkt/kubek-kamyk': {
      html: documentOf(
        'pl',
        'Kubek Kamyk – Kubki',
        `<header><a href="/">Kubki</a></header>
<main><h1>Kubek Kamyk</h1><p class="price">89,00 zł</p>
<form id="kup" action="/basketchange.php" ${KEEP}>
<label>Rozmiar <select id="rozmiar" name="rozmiar"><option>200 ml</option><option>350 ml</option></select></label>
<button id="koszyk" class="btn">Dodaj do koszyka</button></form>
<p><a id="pytanie" href="mailto:sklep@kubki.example" ${STAY}>E-mail do sklepu</a></p></main>
<footer><a id="telefon" href="tel:+48225550180" ${STAY}>+48 22 555 01 80</a></footer>`,
        productData('Kubek Kamyk', 89, 'PLN'),
      ),
      offers: {
        'view-product': WHOLE,
        'add-to-cart': 'Dodaj do koszyka',
        'variant-select': 'rozmiar',
        email: 'E-mail do sklepu',
        phone: '+48 22 555 01 80',
      },
    },
  },
};

/** A product page of a German shop. */
export const tasse: Shape = {
  origin: 'https://tassen.example',
  pages: {
    '/produkt/kiesel-tasse': {
      html: documentOf(
        'de',
        'Kiesel-Tasse | Tassen',
        `<header><a href="/">Tassen</a></header>
<main><h1>Kiesel-Tasse</h1><p class="price">24,00 €</p>
<form action="/checkout/line-item/add" ${KEEP}><button id="korb" class="btn">In den Warenkorb</button></form>
<p><button id="merken" type="button" style="padding:18px 40px">Auf den Merkzettel</button></p>
<p><a id="blatt" href="/media/datenblatt.pdf" ${STAY}>Datenblatt (PDF)</a></p></main>`,
        productData('Kiesel-Tasse', 24, 'EUR'),
      ),
      offers: {
        'view-product': WHOLE,
        'add-to-cart': 'In den Warenkorb',
        wishlist: 'Auf den Merkzettel',
        download: 'Datenblatt (PDF)',
      },
    },
  },
};

/** A product page of a Czech shop. */
export const hrnek: Shape = {
  origin: 'https://hrnky.example',
  pages: {
    '/hrnek-oblazek': {
      html: documentOf(
        'cs',
        'Hrnek Oblázek – Hrnky',
        `<header><a href="/">Hrnky</a></header>
<main><h1>Hrnek Oblázek</h1><p class="price">590 Kč</p>
<form action="/action/Cart/addCartItem/" ${KEEP}><button id="kosik" class="btn">Do košíku</button></form></main>
<footer><a id="telefon" href="tel:+420255501806" ${STAY}>+420 255 501 806</a></footer>`,
        productData('Hrnek Oblázek', 590, 'CZK'),
      ),
      offers: { 'view-product': WHOLE, 'add-to-cart': 'Do košíku', phone: '+420 255 501 806' },
    },
  },
};
