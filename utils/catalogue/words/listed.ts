import type { Phrases } from '../../model/conversion';

/** Phrases written as running text, folded and with commas between them: long lists stay readable. */
export function listed(texts: { readonly [language: string]: string }): Phrases {
  const split = (text: string) => text.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, split(text)]));
}
