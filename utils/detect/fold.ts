const LETTERS: { readonly [letter: string]: string } = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const MARKS = /\p{M}+/gu;
const SPECIAL = /[łßøđðþæœı]/g;
const PLAIN = /^[\x20-\x7e]*$/;
const SPACES = /[\s\u00ad\u200b-\u200d\ufeff]+/g;

/** Text as it is compared: lower case, no diacritics, single spaces, at most `limit` characters read. */
export function fold(text: string, limit = 400): string {
  const cut = text.slice(0, limit);
  if (PLAIN.test(cut)) return cut.toLowerCase().trim().replace(/ {2,}/g, ' ');
  return cut
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(SPACES, ' ')
    .trim();
}

/** An identifier (`addToCart`, `btn-primary`, `/hirlevel/feliratkozas`) as folded words with single spaces. */
export function foldName(name: string, limit = 400): string {
  return fold(
    name
      .slice(0, limit)
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' '),
  );
}
