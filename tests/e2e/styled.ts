import type { Signal } from '../../utils/model/signal';
import { standing } from './standing';

const call = (number: string) => `<a href="tel:+36100000${number}">+36 1 000 00${number}</a>`;

/** Telephone numbers that styles alone show: nothing in the document changes. Apart from one another, so that no badge covers the next. */
export const STYLED = `<!doctype html><html lang="en"><title>Contact us</title><style>
section { height: 120px }
section div { display: none }
#box:checked ~ div, #over:hover div, #within:focus-within div, #shown div { display: block }
@media (min-width: 1100px) { #wide div { display: block } }
#veiled div { display: block; visibility: hidden }
#veiled:hover div { visibility: visible }
@keyframes come { from { visibility: hidden } to { visibility: visible } }
#coming div { display: block; visibility: hidden; animation: come 0s 2s forwards }
</style><h1>Contact us</h1>
<section><input type="checkbox" id="box"><label for="box">Show</label><div>${call('01')}</div></section>
<section id="over"><p>Shop</p><div>${call('02')}</div></section>
<section id="within"><button>Office</button><div>${call('03')}</div></section>
<section id="shown"><div>${call('04')}</div></section>
<section id="wide"><div>${call('05')}</div></section>
<section id="veiled"><p>Studio</p><div>${call('06')}</div></section>
<section id="coming"><div>${call('07')}</div></section>
<script>
const sheet = new CSSStyleSheet();
sheet.replaceSync('#shown div { display: none }');
document.adoptedStyleSheets = [sheet];
window.show = () => sheet.replaceSync('');
</script></html>`;

/** The last digits of the numbers that are offered now. */
export function numbersIn(signals: readonly Signal[]): string[] {
  const numbers = standing(signals).filter(({ conversion }) => conversion === 'phone');
  return numbers.map(({ element }) => element?.label.slice(-2) ?? '').sort();
}
