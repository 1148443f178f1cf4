import type { NamedEvent } from '../../model/conversion';

/** What an event of many uses (`generate_lead`, `sign_up`, `form_submit`, `click`) is about, as its parameters say. */
export type Topic = 'newsletter' | 'quote' | 'contact' | 'account' | 'search' | 'comment' | 'phone' | 'email' | 'chat';

const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  [
    'newsletter',
    /newsletter|hirlevel|mailing_?list|subscri(?:be|ption)|biuletyn|feliratkoz|subskry|rundbrief|infobrief|nieuwsbrief|boletin|email_list|email_sign_?up/,
  ],
  [
    'quote',
    /(?:^|_)(?:quote|quotation|estimate|rfq|devis|preventivo|presupuesto)(?:_|$)|ajanlat|wycen|ofertow|zapytanie_o_(?:cene|oferte)|angebots?_?anf|poptavk|dopyt/,
  ],
  [
    'account',
    /(?:^|_)(?:log_?in|sign_?in|regist\w*|account|password|rejestr\w*|logowan\w*|konto|bejelentkez\w*|google|facebook|apple|oauth|sso)(?:_|$)/,
  ],
  ['search', /(?:^|_)(?:search\w*|keres\w*|szuka\w*|such\w*|wyszuk\w*)(?:_|$)/],
  ['comment', /(?:^|_)(?:comment\w*|komment\w*|komentar\w*|review|velemeny|opinia|recenzja)(?:_|$)/],
  ['phone', /(?:^|_)(?:phone|tel|telephone|telefon\w*|call|hivas|zadzwon|anruf)(?:_|$)/],
  ['email', /(?:^|_)(?:mailto|e_?mail)(?:_|$)/],
  ['chat', /(?:^|_)(?:chat|whatsapp|messenger|viber)(?:_|$)/],
  [
    'contact',
    /(?:^|_)(?:contact\w*|kapcsolat\w*|kontakt\w*|inquiry|enquiry|lead_?form|message|uzenet|wiadomosc|demo|booking|appointment|callback|formularz_kontaktowy)(?:_|$)/,
  ],
];
const TELLING =
  /^(?:method|lead_?(?:source|type|form)|form_?(?:id|name|type|destination|title|purpose)|content_?(?:name|category|type|id)|category|event_?(?:category|action|label)|e_[acn]|action|label|name|type|contact_?(?:method|type)|link_url|link_?text|item_?name)$/i;

/** Everything that the event's parameters, or the name of its form, say it is about; empty where they say nothing. */
export function topicsOf(event: NamedEvent): ReadonlySet<Topic> {
  const said = new Set<Topic>();
  const own = snake(event.event);
  // `contact_form_submit` says itself whose form it was.
  if (/\w_form_/.test(own)) for (const [topic, pattern] of TOPICS) if (pattern.test(own)) said.add(topic);
  for (const [name, value] of Object.entries(event.params).slice(0, 200)) {
    if (!TELLING.test(name) || (typeof value !== 'string' && typeof value !== 'number')) continue;
    if (typeof value === 'string' && /^tel:/i.test(value)) said.add('phone');
    if (typeof value === 'string' && /^mailto:/i.test(value)) said.add('email');
    const words = snake(String(value));
    for (const [topic, pattern] of TOPICS) if (pattern.test(words)) said.add(topic);
  }
  return said;
}

/** Whether the parameters leave it open that the event is about one of the topics: they name one of them, or none at all. */
export function mayConcern(event: NamedEvent, ...topics: readonly Topic[]): boolean {
  const said = topicsOf(event);
  return said.size === 0 || topics.some((topic) => said.has(topic));
}

const LED_OUT = /^(?:click|outlink|(?:outbound|outgoing|external|exit)(?:_link)?(?:_click(?:ed|s)?)?)$/;
const WHERE_TO = ['link_url', 'url', 'href', 'outbound_url', 'link_domain', 'event_label', 'link'];

/**
 * Whether an event that says no more than that a link led out (`click`, `outbound_click`) may be about a link to the target: it says so, or
 * does not say where to. Null for any other event.
 */
export function ledTo(event: NamedEvent, target: RegExp): boolean | null {
  const name = snake(event.event);
  if (!LED_OUT.test(name)) return null;
  const where = WHERE_TO.map((key) => event.params[key]).find((value) => typeof value === 'string' && value !== '');
  if (typeof where === 'string') return target.test(snake(where));
  return name !== 'click' || /^(?:true|1|yes)$/.test(textOf(event, 'outbound'));
}

/** Addresses of messengers, folded. */
export const MESSENGER_ADDRESS = /(?:^|_)(?:wa_me|whatsapp|m_me|messenger|t_me|viber|sms|telegram)(?:_|$)/;

/** Content types that say no more than that something was pressed. */
const ANY_CONTENT = /^(?:|cta|button|btn|link|click|element|ui|interaction|product|item|undefined|null)$/;

/** Whether `select_content`, if it is that, is about the content or leaves it open; any other event is. */
export function saysContent(event: NamedEvent, content: RegExp): boolean {
  if (snake(event.event) !== 'select_content') return true;
  const type = textOf(event, 'content_type');
  return ANY_CONTENT.test(type) || content.test(type);
}

/**
 * Whether an event of many uses may stand for a lead: its parameters name nothing else (a newsletter, an account, a search, a comment), or
 * name a lead as well.
 */
export function mayBeLead(event: NamedEvent): boolean {
  const said = topicsOf(event);
  const other = ['newsletter', 'account', 'search', 'comment'].some((topic) => said.has(topic as Topic));
  return !other || ['quote', 'contact', 'phone', 'email', 'chat'].some((topic) => said.has(topic as Topic));
}

/** First of the parameters that is a number, written as one or as text (`50`, `"50%"`); null where none is. */
export function numberOf(event: NamedEvent, names: readonly string[]): number | null {
  for (const name of names) {
    const value = event.params[name];
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    const match =
      typeof value === 'string' ? /^\s*(?:\D{0,20}\s)?(\d{1,3}(?:\.\d+)?)\s*(?:%|percent)?\s*$/i.exec(value.slice(0, 60)) : null;
    if (match) return Number(match[1]);
  }
  return null;
}

/** A text parameter, folded; empty where it is absent. */
export function textOf(event: NamedEvent, name: string): string {
  const value = event.params[name];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? snake(String(value)) : '';
}

/** A name as the lexicons read it: `addToCart`, `Add to Cart` and `add-to-cart` all become `add_to_cart`. */
export function snake(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
}
