/** A shop as a single-page app of custom elements with open shadow roots; its addresses are hashes. */
const KUBKI = { kamyk: ['Kubek Kamyk', 89], rzeka: ['Kubek Rzeka', 95] };

class KubkiProdukt extends HTMLElement {
  connectedCallback() {
    const [name, price] = KUBKI[this.getAttribute('kod')];
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<h1>${name}</h1><p class="price">${price},00 zł</p>
      <style>.btn{background:#174;color:#fff;padding:14px 28px;border:0}</style>
      <button class="btn" id="koszyk" type="button">Dodaj do koszyka</button>`;
    root.querySelector('#koszyk').addEventListener('click', () => {
      root.querySelector('#koszyk').dispatchEvent(new CustomEvent('dodano', { bubbles: true, composed: true }));
    });
  }
}

class KubkiStart extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<h1>Kubki z kamionki</h1><p>Toczone ręcznie, szkliwione popiołem.</p>
      <p><a id="do-kamyka" href="#/kamyk">Kubek Kamyk</a></p>
      <form id="zapis"><label>Newsletter <input type="email" name="email" placeholder="Adres e-mail"></label><button>Zapisuję się</button></form>`;
    const form = root.querySelector('#zapis');
    // A submit does not leave a shadow root: the component tells of it.
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      form.dispatchEvent(new CustomEvent('zapisano', { bubbles: true, composed: true }));
    });
  }
}

customElements.define('kubki-produkt', KubkiProdukt);
customElements.define('kubki-start', KubkiStart);

function show() {
  const code = location.hash.slice(2);
  const page = document.createElement(KUBKI[code] ? 'kubki-produkt' : 'kubki-start');
  if (KUBKI[code]) page.setAttribute('kod', code);
  document.title = KUBKI[code] ? `${KUBKI[code][0]} – Kubki` : 'Kubki';
  document.querySelector('#data').textContent = KUBKI[code]
    ? JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'Product',
        name: KUBKI[code][0],
        offers: { '@type': 'Offer', price: String(KUBKI[code][1]), priceCurrency: 'PLN' },
      })
    : '';
  document.querySelector('main').replaceChildren(page);
}
addEventListener('hashchange', show);
show();
