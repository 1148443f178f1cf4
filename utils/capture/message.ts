/** What a message of a page says of what was just done; null where it tells neither. */
export type Said = 'error' | 'success' | null;

/** A longer text is no message. */
const LONGEST = 300;
/** Where the messages in a larger part of a page stand: by what they are called, and by what they are. */
const CALLED =
  '[role="alert"], [role="status"], [aria-live], [aria-invalid="true"], [class*="error" i], [class*="invalid" i], [class*="success" i], [class*="thank" i], [class*="message" i], [class*="alert" i]';
const PLACES = `${CALLED}, h1, h2, h3, h4, p, li`;
const MOST = 40;
/** What is pressed or filled in says what it is for, not what became of it. */
const NO_MESSAGE = 'button, a, select, option, label, legend, script, style, [role="button"]';

const ERROR_NAMES = /error|invalid(?!at)|danger|fail|hiba|chyb|fehler|(?:^|[\s_-])blad/i;
const SUCCESS_NAMES = /success|thank|confirmation|submitted|(?:^|[\s_-])sent(?:$|[\s_-])|koszon|siker|dzieku|danke|erfolg/i;
/** Folded: lower case, no diacritics. */
const ERROR_WORDS = new RegExp(
  `\\b(?:errors?|invalid|fail(?:ed|ure)|wrong|incorrect|(?:is|are|field) required|required field|missing|expired|try again|could ?n[o'’]?t|cannot|can['’]?t be|must (?:be|enter|fill|agree|accept|choose|select)
  |please (?:enter|fill|check|choose|select|complete|provide|correct|accept|tick|confirm)|not (?:valid|sent|available|found)|out of stock|sold out|already (?:registered|subscribed|exists)
  |hib(?:a|as|at)\\b|ervenytelen|sikertelen|nem sikerult|nem (?:talalhato|megfelelo|elerheto)|kotelezo|hianyz|(?:kerjuk|kerem),? (?:adja|toltse|valassz|ellenorizze|irja|fogadja|jelolje)|probal(?:ja|d) (?:meg )?ujra|elfogyott
  |blad|nieprawidlow|niepoprawn|nie udalo|wymagan|prosze (?:podac|wypelnic|wpisac|wybrac|zaznaczyc|sprawdzic|poprawic|uzupelnic)|sprobuj ponownie|niedostepn
  |fehler|ungultig|fehlgeschlagen|pflichtfeld|erforderlich|bitte (?:geben|fullen|wahlen|prufen)|chyb|neplatn|povinn|vyplnte|nepodarilo|eroare|erreur|invalide|obligatoire|errore|obbligatori|obligatori|requerid)`.replace(
    /\n\s*/g,
    '',
  ),
);
const SUCCESS_WORDS = new RegExp(
  `\\b(?:thank|success|received|subscribed|(?:has|have|was|is) (?:been )?(?:sent|submitted|added|confirmed|saved)|message sent|added to|in your (?:cart|bag|basket)|confirmation|welcome|you['’]?re in|we['’]?ll|we will (?:be in touch|get back|contact|call)
  |koszon|siker(?!telen)|megkapt|elkuldt|elkuldve|rogzitett|feliratkozott|visszaigazol|kosarba (?:kerult|tettuk)|hozzaad|hamarosan
  |dzieku|pomyslnie|zostal|wyslan|otrzymal|zapisan|potwierdz|dodano|skontaktujemy
  |danke|vielen dank|erfolgreich|gesendet|angemeldet|hinzugefugt|dekuj|dakuj|uspes|odeslan|multumi|trimis|merci|gracias|grazie|obrigad)`.replace(
    /\n\s*/g,
    '',
  ),
);

/** Whether an element of the page is a message, or holds one, and what it says. What it says itself is read and forgotten. */
export function readMessage(element: Element, isFresh: (part: Element) => boolean): Said {
  let said: Said = null;
  for (const part of partsOf(element)) {
    const one = isFresh(part) ? sayOf(part) : null;
    if (one === 'error') return 'error';
    said ??= one;
  }
  return said;
}

function partsOf(element: Element): readonly Element[] {
  const length = element.textContent?.length ?? 0;
  if (length <= LONGEST) return [element, ...[...element.querySelectorAll('[aria-invalid="true"]')].slice(0, 1)];
  return [...element.querySelectorAll(PLACES)].slice(0, MOST);
}

function sayOf(element: Element): Said {
  if (element.getAttribute('aria-invalid') === 'true') return 'error';
  if (element.matches(NO_MESSAGE)) return null;
  const text = element.textContent ?? '';
  if (text.length > LONGEST || text.trim() === '') return null;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const folded = fold(text);
  if (SUCCESS_NAMES.test(names) !== ERROR_NAMES.test(names)) return ERROR_NAMES.test(names) ? 'error' : 'success';
  if (ERROR_WORDS.test(folded)) return 'error';
  return SUCCESS_WORDS.test(folded) ? 'success' : null;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[łŁ]/g, 'l').toLowerCase().replace(/\s+/g, ' ');
}
