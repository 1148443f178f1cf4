import { fold, foldName } from './fold';
import { labelOf, textOf } from './label';
import type { Layout } from './layout';
import { tagOf } from './tree';
import { visible } from './visible';

/** What a field asks for, as far as it decides what its form is for. */
export type FieldKind =
  | 'email'
  | 'password'
  | 'search'
  | 'phone'
  | 'name'
  | 'message'
  | 'address'
  | 'card'
  | 'quantity'
  | 'choice'
  | 'file'
  | 'user'
  | 'url'
  | 'text'
  | 'hidden'
  | 'button';

export interface Field {
  readonly element: Element;
  readonly kind: FieldKind;
  /** Folded name, id, placeholder, label and autocomplete. */
  readonly names: string;
}

const BUTTONS = new Set(['submit', 'button', 'image', 'reset']);
const CHOICES = new Set(['checkbox', 'radio', 'range', 'color']);
const SEARCH_NAME =
  /^(?:q|s|k|query|search|keywords?|kw|term|szukaj|suche?|such|keres\w*|kereso|hledat|buscar|cerca|recherche|word|text_search|searchterm|search_?\w*|\w*_?search(?:_?(?:query|text|term|input|box|field|word|keyword|string|form))?)$/i;
const EMAIL =
  /(?:^| )(?:e ?mail\w*|mail|emailaddress|e mail|email|newsletteremail|courriel|correo|posta elettronica|adres e ?mail|e postai?)(?:$| )/;
const PHONE = /(?:^| )(?:phone\w*|tel|telephone|telefon\w*|mobil\w*|mobile|handy|telefono|gsm|fax|cell)(?:$| )/;
const USER =
  /(?:^| )(?:user|username|login|userid|user id|user name|user login|uname|nick\w*|loginid|log|felhasznalonev|benutzername|usuario)(?:$| )/;
const NAME =
  /(?:^| )(?:name|names|fname|lname|firstname|lastname|surname|fullname|first name|last name|full name|your name|nev|keresztnev|vezeteknev|imie|nazwisko|vorname|nachname|jmeno|prijmeni|meno|priezvisko|nume|prenume|nom|prenom|nombre|apellidos?|nome|cognome)(?:$| )/;
const ADDRESS =
  /(?:^| )(?:street\w*|address(?:line)?\d?|address [12]|zip\w*|postcode|postal\w*|post code|city|town|state|province|county|iranyitoszam|varos|utca|ulica|miasto|kod pocztowy|strasse|plz|ort|mesto|psc|oras|strada|judet|ville|code postal|rue|ciudad|codigo postal|direccion|indirizzo|cap|citta|provincia)(?:$| )/;
const CARD =
  /(?:^| )(?:card ?number|cc number|cc num|ccnumber|cvv2?|cvc|cardnumber|creditcard|credit card|iban|expiry|exp date|payment method|numer karty)(?:$| )/;
const MESSAGE =
  /(?:^| )(?:message|comments?|msg|body|question|enquiry|inquiry|uzenet|wiadomosc|tresc|nachricht|zprava|sprava|mesaj|mensaje|messaggio)(?:$| )/;
const QUANTITY =
  /(?:^| )(?:qty|quantity|mennyiseg|ilosc|menge|anzahl|mnozstvi|mnozstvo|cantitate|quantite|cantidad|quantita|db)(?:$| )/;
const WEB = /(?:^| )(?:url|website|web site|homepage|weboldal|strona www)(?:$| )/;

/** Reads one form control; its typed value is never looked at. */
export function readField(element: Element, labels: ReadonlyMap<string, Element>): Field {
  const names = namesOfField(element, labels);
  return { element, kind: kindOf(element, names), names };
}

/** Labels of a root by the id they are `for`: one query for all fields. */
export function labelsOf(root: ParentNode): Map<string, Element> {
  const labels = new Map<string, Element>();
  for (const label of root.querySelectorAll('label[for]')) {
    const id = label.getAttribute('for');
    if (id && !labels.has(id)) labels.set(id, label);
  }
  return labels;
}

/** Folded words of the label that a submit button or input carries. */
export function pressLabel(field: Field): string {
  return fold(`${labelOf(field.element)} ${field.element.getAttribute('alt') ?? ''}`);
}

function namesOfField(element: Element, labels: ReadonlyMap<string, Element>): string {
  const label = labels.get(element.getAttribute('id') ?? '') ?? element.closest('label');
  const raw = ['name', 'id', 'autocomplete'].map((name) => element.getAttribute(name) ?? '').join(' ');
  const shown = ['placeholder', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? '').join(' ');
  return `${foldName(raw, 200)} ${fold(shown, 200)} ${label ? fold(textOf(label, 120), 120) : ''}`
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function kindOf(element: Element, names: string): FieldKind {
  const tag = tagOf(element);
  const type = (element.getAttribute('type') ?? '').toLowerCase();
  if (tag === 'button') return 'button';
  if (tag === 'textarea') return 'message';
  if (tag === 'input' && type === 'hidden') return 'hidden';
  if (tag === 'input' && BUTTONS.has(type)) return 'button';
  if (type === 'password') return 'password';
  if (type === 'file') return 'file';
  if (QUANTITY.test(names) && (tag === 'select' || type === 'number' || type === 'text' || type === '')) return 'quantity';
  if (CARD.test(names)) return 'card';
  if (tag === 'select') return ADDRESS.test(names) ? 'address' : 'choice';
  if (CHOICES.has(type)) return 'choice';
  if (type === 'email') return 'email';
  if (type === 'search' || SEARCH_NAME.test(element.getAttribute('name') ?? '')) return 'search';
  if (type === 'tel') return 'phone';
  if (EMAIL.test(names)) return 'email';
  if (USER.test(names)) return 'user';
  if (PHONE.test(names)) return 'phone';
  if (ADDRESS.test(names)) return 'address';
  if (NAME.test(names)) return 'name';
  if (WEB.test(names) || type === 'url') return 'url';
  return MESSAGE.test(names) ? 'message' : 'text';
}

/** Whether a person can fill the field in or press it; a honeypot cannot be seen. */
export function usable(field: Field, layout: Layout): boolean {
  return field.kind !== 'hidden' && visible(field.element, layout);
}
