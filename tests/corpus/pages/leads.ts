import { type Shape, WHOLE } from '../visit';
import { documentOf, KEEP, prose, STAY } from './document';

/** A Hungarian workshop's contact page: a form, a map, telephone and e-mail. */
export const kapcsolat: Shape = {
  origin: 'https://muhely.example',
  pages: {
    '/kapcsolat': {
      html: documentOf(
        'hu',
        'Kapcsolat – Műhely',
        `<header><a href="/">Műhely</a></header>
<main><h1>Kapcsolat</h1>
<form id="urlap" ${KEEP}><label>Név <input name="nev"></label><label>E-mail-cím <input type="email" name="email"></label>
<label>Üzenet <textarea name="uzenet"></textarea></label><button class="btn">Üzenet küldése</button></form>
<p><a id="terkep" href="https://www.google.com/maps/dir/?api=1&destination=Szentendre" ${STAY}>Útvonal a műhelyhez</a></p></main>
<footer><a id="telefon" href="tel:+3626555018" ${STAY}>+36 26 555 018</a> <a id="level" href="mailto:muhely@muhely.example" ${STAY}>Írjon nekünk</a></footer>`,
      ),
      offers: {
        'form-submit': 'Üzenet küldése',
        'form-start': 'Üzenet küldése',
        'form-error': 'Üzenet küldése',
        'form-view': WHOLE,
        directions: 'Útvonal a műhelyhez',
        phone: '+36 26 555 018',
        email: 'Írjon nekünk',
      },
    },
  },
};

/** A Polish landing page: a call to action that leads down to a form for a quote. */
export const wycena: Shape = {
  origin: 'https://okna.example',
  pages: {
    '/wycena': {
      html: documentOf(
        'pl',
        'Bezpłatna wycena okien – Okna',
        `<header><a href="/">Okna</a> <a id="telefon" href="tel:+48225550190" ${STAY}>+48 22 555 01 90</a></header>
<main><h1>Okna na wymiar</h1><p>Przyjedziemy, zmierzymy, wycenimy.</p>
<a id="cta" class="btn btn-primary" href="#formularz">Zamów bezpłatną wycenę</a>
<div style="height:900px"></div>
<h2 id="formularz">Zapytaj o wycenę</h2>
<form id="zapytanie" ${KEEP}><label>Imię <input name="imie"></label><label>E-mail <input type="email" name="email"></label>
<label>Ile okien? <textarea name="opis"></textarea></label><button class="btn">Wyślij zapytanie o wycenę</button></form></main>`,
      ),
      offers: {
        quote: 'Wyślij zapytanie o wycenę',
        'form-start': 'Wyślij zapytanie o wycenę',
        'form-error': 'Wyślij zapytanie o wycenę',
        'cta-click': 'Zamów bezpłatną wycenę',
        phone: '+48 22 555 01 90',
      },
    },
  },
};

/** A German workshop's contact page, whose fields stand in no form: a script sends them. */
export const anfrage: Shape = {
  origin: 'https://werkstatt.example',
  pages: {
    '/kontakt': {
      html: documentOf(
        'de',
        'Kontakt – Werkstatt',
        `<header><a href="/">Werkstatt</a></header>
<main><h1>Kontakt</h1><p>Wir antworten innerhalb eines Tages.</p>
<div id="anfrage"><label>Name <input name="name"></label><label>E-Mail <input type="email" name="email"></label>
<label>Nachricht <textarea name="nachricht"></textarea></label><button type="button" id="senden" class="btn">Nachricht senden</button>
<p id="dank" role="status"></p></div></main>
<script>document.querySelector('#senden').addEventListener('click', async () => {
  const answer = await fetch('/api/nachrichten', { method: 'POST', body: '{"sent":true}' });
  if (answer.ok) document.querySelector('#dank').textContent = 'Vielen Dank! Ihre Nachricht ist angekommen.';
});</script>`,
      ),
      offers: {
        'form-submit': 'Nachricht senden',
        'form-start': 'Nachricht senden',
        'form-error': 'Nachricht senden',
        'form-view': WHOLE,
      },
    },
  },
};

const SENTENCE = 'A cup that is seasoned slowly keeps its colour and forgives the dishwasher for many years of mornings.';

/** An English article: long, with a link out and a newsletter at its end. */
export const article: Shape = {
  origin: 'https://journal.example',
  pages: {
    '/2026/seasoning-stoneware/': {
      html: documentOf(
        'en',
        'How to season stoneware – Journal',
        `<header><a href="/">Journal</a></header>
<main><article><h1>How to season stoneware</h1><p>By Dorka Vas, <time datetime="2026-10-02">2 October 2026</time></p>
<video id="film" controls width="640" height="360" src="/files/pour.webm" aria-label="Pouring"></video>
${prose(SENTENCE, 900)}
<p>Our clay comes from <a id="clay" href="https://clay.example/danube" ${STAY}>the Danube clay works</a>.</p></article></main>
<footer><form id="news" ${KEEP}><label>Newsletter <input type="email" name="email"></label><button>Subscribe</button></form></footer>`,
        `<meta property="og:type" content="article"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"How to season stoneware"}</script>`,
      ),
      offers: {
        'article-read': WHOLE,
        'scroll-50': WHOLE,
        'scroll-90': WHOLE,
        'engaged-time': WHOLE,
        'video-start': 'Pouring',
        'video-progress': 'Pouring',
        'video-complete': 'Pouring',
        outbound: 'the Danube clay works',
        newsletter: 'Subscribe',
      },
    },
  },
};

/** A Hungarian product list, and one of its products. */
export const lista: Shape = {
  origin: 'https://bogrebolt.example',
  pages: {
    '/bogrek': {
      html: documentOf(
        'hu',
        'Bögrék – Bögrebolt',
        `<header><a href="/">Bögrebolt</a></header><main><h1>Bögrék</h1><ul class="products">
${['Kavics', 'Folyó', 'Dűne', 'Moha', 'Hamu', 'Szikla']
  .map(
    (name, index) =>
      `<li class="product"><a href="/bogre-${index + 1}" ${STAY}><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="" width="200" height="200"><h3>${name} bögre</h3></a><span class="price">${5 + index} 990 Ft</span></li>`,
  )
  .join('\n')}
</ul></main>`,
      ),
      offers: { 'view-list': WHOLE, 'select-item': 'Kavics bögre', 'scroll-50': WHOLE, 'scroll-90': WHOLE },
    },
  },
};
