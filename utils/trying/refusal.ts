import type { NotTriedCode, TryGesture } from '../model/trying';
import { policyOf } from './policy';
import { says } from './says';
import { GRAVE, GRAVE_ADDRESS } from './words/grave';
import { TRADE } from './words/trade';
import { WRITES } from './words/writes';

/** What is pressed, as it stands on the page at the moment. */
export interface ControlLook {
  readonly tag: string;
  /** Absolute address of a link as its author wrote it to lead somewhere; null where it is none. */
  readonly href: string | null;
  /** Address of the page. */
  readonly page: string;
  /** All that it is called: text, name for screen readers, title, value, picture's description. */
  readonly words: string;
  /** A program other than the link's own decides what it does: `data-method`, `role="button"`, `onclick` that submits. */
  readonly acts: boolean;
  /** The form that it submits, or that it is. */
  readonly form: FormLook | null;
}

/** A form, as far as it matters for whether it may be sent. */
export interface FormLook {
  /** Absolute. */
  readonly action: string;
  readonly method: string;
  /** What its buttons say. */
  readonly words: string;
  readonly password: boolean;
  /** Asks for a card number, its code or its date. */
  readonly card: boolean;
  readonly file: boolean;
  readonly captcha: boolean;
}

const ORDERS =
  /\/(?:checkout|order|pay|payment|purchase|penztar|rendeles|megrendeles|kasa|zamowienie|kasse|bestellung|book(?:ing)?|reserv\w*)(?:[/.?#]|$)/i;
const LEADS_AWAY = /^(?:tel|mailto|sms|viber|whatsapp|skype|callto|facetime|geo|maps):/i;

/**
 * Why something is not pressed or sent, told by what it says and where it leads; null: nothing speaks against it. What is only looked at,
 * scrolled, played or begun needs no such question.
 */
export function refusalOf(
  { conversion, gesture, label, own = false }: { conversion: string; gesture: TryGesture; label: string; own?: boolean },
  look: ControlLook | null,
): NotTriedCode | null {
  if (gesture !== 'click' && gesture !== 'submit-form' && gesture !== 'submit-empty' && gesture !== 'copy') return null;
  const words = `${label} | ${look?.words ?? ''}`;
  if (says(words, GRAVE)) return 'words';
  if (look === null) return null;
  const address = look.href ?? look.form?.action ?? '';
  if (GRAVE_ADDRESS.test(pathOf(address))) return 'address';
  const form = look.form && refusalOfForm(look.form);
  if (form) return form;
  if (gesture !== 'click') return sendsOrder(look) ? 'form' : null;
  if (isPlainLink(look)) return null;
  const { linkOnly, through } = policyOf(conversion, 'click', own);
  if (linkOnly) return 'doubt';
  // Words of the visible label decide for what fills a list: a shop's button says `Add to cart`, its name says what it adds.
  if (says(label, TRADE) || (!through && says(words, TRADE))) return 'words';
  if (says(words, WRITES) && conversion !== 'share') return 'words';
  if (look.form && !through && look.form.method !== 'dialog') return 'doubt';
  return null;
}

function refusalOfForm({ password, card, file, captcha, action, words }: FormLook): NotTriedCode | null {
  if (password || card || file || captcha) return 'form';
  if (says(words, GRAVE)) return 'words';
  return GRAVE_ADDRESS.test(pathOf(action)) ? 'address' : null;
}

function sendsOrder({ form, words }: ControlLook): boolean {
  return says(`${words} | ${form?.words ?? ''}`, TRADE) || ORDERS.test(pathOf(form?.action ?? ''));
}

/** A link that leads away from where it stands, and of which nothing says that pressing it does anything else. */
export function isPlainLink({ href, acts, form, page }: ControlLook): boolean {
  if (href === null || acts || form) return false;
  if (LEADS_AWAY.test(href)) return true;
  return /^https?:/i.test(href) && withoutHash(href) !== withoutHash(page);
}

function withoutHash(address: string): string {
  return address.split('#', 1)[0] ?? '';
}

function pathOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}
