/**
 * What every page does: an event of the SDK and a push to the data layer at each of two buttons, and another when it is left.
 *
 * @param {{ track(name: string): unknown, leave?(name: string): unknown, early?: boolean }} sdk `early`: is told of the leaving when the
 * link is pressed, since it takes its time with an event; what it has then, it sends when the page goes
 */
export function run({ track, leave = track, early = false }) {
  for (const name of ['first', 'second']) {
    document.querySelector(`#${name}`).addEventListener('click', () => {
      window.dataLayer.push({ event: name, ecommerce: { value: 12, currency: 'EUR' } });
      track(name);
    });
  }
  if (early) document.querySelector('#away').addEventListener('click', () => leave('leave'));
  else addEventListener('pagehide', () => leave('leave'));
}
