/** Where the pages report. */
export const GA4 = 'http://metrics.vendor.test/g/collect?v=2&tid=G-TRY1&cid=1.1';
/** Tells of what is pressed, but for the e-mail address: nobody tracks that. Notes what happens to itself. */
export const STUDIO = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Studio</title>
<style>section { height: 900px }</style>
<h1>Studio</h1>
<p><a id="call" href="tel:+36123456">+36 1 23456</a> <a id="mail" href="mailto:studio@example.com">studio@example.com</a>
<a id="away" href="http://elsewhere.test/shop">Our partner’s shop</a></p>
<section>Clay.</section><section>Glaze.</section><section>Fire.</section>
<div id="box" style="height: 100px; overflow: auto"><p style="height: 400px">Prices</p><a id="file" href="/prices.pdf">Price list (PDF)</a></div>
<form id="letter" action="/subscribe" method="post"><label>E-mail <input type="email" name="email" required></label>
<button>Subscribe to our newsletter</button></form>
<script>
const tell = (name, more = '') => navigator.sendBeacon('${GA4}', 'en=' + name + more);
window.untrusted = 0;
document.addEventListener('click', (event) => {
  if (!event.isTrusted) window.untrusted++;
  const { id } = event.target;
  if (id === 'call') tell('phone_call');
  if (id === 'away') { tell('click', '&ep.outbound=true&ep.link_url=http%3A%2F%2Felsewhere.test%2Fshop'); event.stopPropagation(); }
  if (id === 'file') tell('file_download', '&ep.link_url=http%3A%2F%2Ftry.test%2Fprices.pdf');
});
let far = false;
addEventListener('scroll', () => {
  if (far || scrollY + innerHeight < document.documentElement.scrollHeight * 0.9) return;
  far = true;
  tell('scroll', '&epn.percent_scrolled=90');
});
document.querySelector('#letter').addEventListener('input', () => tell('form_start', '&ep.form_id=letter'), { once: true });
</script>`;

/** A page all of whose offers stand in frames: one of its own site, below the fold, and one of another. */
export const FRAMED = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Framed</title><h1>Visit us</h1>
<iframe src="http://box.test/card" style="width:400px;height:200px"></iframe><div style="height:1500px"></div>
<iframe src="/card" style="width:400px;height:200px"></iframe></html>`;
/** One of the cards. What has the same selector in two frames is one offer: `id` tells them apart. */
export const card = (id: string, number: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Card</title>
<p><a id="${id}-call" href="tel:${number}">${number}</a> <a id="${id}-away" href="http://elsewhere.test/shop">Our partner’s shop</a></p>
<script>document.addEventListener('click', ({ target }) => {
  if (target.id.endsWith('call')) navigator.sendBeacon('${GA4}', 'en=phone_call');
  if (target.id.endsWith('away')) navigator.sendBeacon('${GA4}', 'en=click&ep.outbound=true&ep.link_url=http%3A%2F%2Felsewhere.test%2Fshop');
});</script></html>`;
