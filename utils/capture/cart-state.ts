const CART = /cart|basket|kosar|koszyk|kosik|warenkorb|winkelwagen|panier|carrello|(?:^|[\s_-])bag(?:$|[\s_-])/i;
/** How far above something that changed its place may be named for the cart. */
const NEAR = 4;

/** Whether an element stands in what a page shows of its cart: the number on it, a line of it, a drawer. */
export function showsCart(element: Element, pressed: Element): boolean {
  let at: Element | null = element;
  for (let up = 0; at && up < NEAR && at.localName !== 'body'; up++, at = at.parentElement) {
    // The form or card that the button itself stands in may be named for the cart as well.
    if (at.contains(pressed)) return false;
    if (CART.test(`${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('aria-label') ?? ''}`)) return true;
  }
  return false;
}

/** A sum over what the page keeps of a cart in cookies and storage: other where that changed. Nothing of it is kept. */
export function keptCart(page: Window): number {
  let sum = 0;
  const add = (text: string) => {
    for (let index = 0; index < text.length; index++) sum = (Math.imul(sum, 31) + text.charCodeAt(index)) | 0;
  };
  for (const pair of attempt(() => page.document.cookie, '').split('; ')) if (CART.test(pair.split('=', 1)[0] ?? '')) add(pair);
  for (const which of ['localStorage', 'sessionStorage'] as const) {
    const storage = attempt(() => page[which], null);
    for (const key of storage ? Object.keys(storage) : []) if (CART.test(key)) add(storage?.getItem(key) ?? '');
  }
  return sum;
}

/** A page may be forbidden to keep anything. */
function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
