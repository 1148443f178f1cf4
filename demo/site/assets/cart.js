import { PRODUCTS } from './products.js';

const KEY = 'kavics-cart';

/** Lines of the cart, `{ id, quantity }`, in the order they were added. */
export function readCart() {
  try {
    const lines = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return lines.filter(({ id, quantity }) => PRODUCTS[id] && quantity > 0);
  } catch {
    return [];
  }
}

export function addToCart(id, quantity) {
  const lines = readCart();
  const line = lines.find((one) => one.id === id);
  if (line) line.quantity += quantity;
  else lines.push({ id, quantity });
  write(lines);
}

export function removeFromCart(id) {
  write(readCart().filter((line) => line.id !== id));
}

export function emptyCart() {
  write([]);
}

function write(lines) {
  localStorage.setItem(KEY, JSON.stringify(lines));
  document.dispatchEvent(new CustomEvent('cart-changed'));
}
