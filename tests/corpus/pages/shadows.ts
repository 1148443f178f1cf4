import { type Shape, WHOLE } from '../visit';
import { documentOf, productData } from './document';

/** A page whose newsletter form, and whose button to buy, are components with shadow roots of that mode. */
const shaded = (mode: 'open' | 'closed'): Shape => ({
  origin: 'https://kiln.example',
  pages: {
    '/products/vase': {
      html: documentOf(
        'en',
        'Vase – Kiln',
        `<header><a href="/">Kiln</a></header><main><h1>Vase</h1><p class="price">€48.00</p><kiln-buy></kiln-buy><p role="status"></p></main><footer><kiln-news></kiln-news></footer>
<script>
const part = (name, html, type) => customElements.define(name, class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: '${mode}' });
    root.innerHTML = html;
    root.addEventListener(type, (event) => { event.preventDefault(); this.dispatchEvent(new CustomEvent(name, { bubbles: true })); });
  }
});
const answer = (event, text) => document.addEventListener(event, () => { document.querySelector('[role=status]').textContent = text; });
answer('kiln-buy', 'The vase was added to your cart.');
answer('kiln-news', 'Thank you for subscribing.');
part('kiln-buy', '<style>button{background:#174;color:#fff;padding:14px 28px;border:0}</style><button type="button" id="add">Add to cart</button>', 'click');
part('kiln-news', '<form><label>Newsletter <input type="email" name="email" placeholder="E-mail address"></label><button>Subscribe</button></form>', 'submit');
</script>`,
        productData('Vase', 48, 'EUR'),
      ),
      offers: { 'view-product': WHOLE, 'add-to-cart': 'Add to cart', newsletter: 'Subscribe' },
    },
  },
});

export const shadowOpen = shaded('open');
export const shadowClosed = shaded('closed');
