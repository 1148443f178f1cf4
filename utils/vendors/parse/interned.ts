const SLOTS = 4_096;
/** Names are shorter; what is longer is cut out of the text each time. */
const LONGEST = 60;

const slots = new Array<string>(SLOTS).fill('');

/**
 * A piece of a text as one string for equal pieces: names of parameters come again with each request, and the engine is quick with what it
 * has met before, as a key and in a comparison. The piece is `text.slice(from, to)`, and `hash` any number made of its characters. A place
 * holds the piece that was last looked for: what is hostile costs no more than cutting.
 */
export function interned(text: string, from: number, to: number, hash: number): string {
  const place = (hash ^ (hash >>> 12)) & (SLOTS - 1);
  const held = slots[place] ?? '';
  if (held.length === to - from && text.startsWith(held, from)) return held;
  const piece = text.slice(from, to);
  if (piece.length > LONGEST) return piece;
  const key = asKey(piece);
  slots[place] = key;
  return key;
}

/** The engine's own copy of a key; a slice would keep the whole text alive. */
function asKey(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text;
}
