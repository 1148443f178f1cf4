/** Undoes form encoding; what is badly encoded is read as browsers read it. */
export function decoded(text: string): string {
  if (!text.includes('%')) return text.includes('+') ? text.replaceAll('+', ' ') : text;
  return text.length > LONGEST ? decode(text) : remembered(text);
}

/**
 * The page's address, its title and the like go along with every request from it, to each vendor under another name: what was decoded last
 * is kept, one text a slot.
 */
function remembered(text: string): string {
  const { length } = text;
  const place = (length * 31 + text.charCodeAt(length - 1) * 7 + text.charCodeAt(length >> 1)) & (SLOTS - 1);
  if (raw[place] === text) return plain[place] ?? '';
  const value = decode(text);
  raw[place] = text;
  plain[place] = value;
  return value;
}

const SLOTS = 32;
const LONGEST = 500;
const raw = new Array<string>(SLOTS).fill('');
const plain = new Array<string>(SLOTS).fill('');

function decode(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return new URLSearchParams(`a=${text}`).get('a') ?? spaced;
  }
}
