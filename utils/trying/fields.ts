/** Fields in which a letter changes nothing that matters. */
export const FIRST =
  'input:not([type]), input[type="text" i], input[type="email" i], input[type="tel" i], input[type="search" i], input[type="url" i], textarea';
/** Names of fields that nothing is typed into, be it a letter. */
export const SECRET = /pass|card|cvc|cvv|iban|cc-|captcha|honey/i;
/** Everything that a form is filled in by. */
export const FIELDS = 'input, textarea, select';
/** Buttons that send their form. */
export const SUBMITS = 'button:not([type]), button[type="submit" i], input[type="submit" i], input[type="image" i]';
