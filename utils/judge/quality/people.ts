import type { LinkedEvent } from '../../model/linked';
import { remember } from '../remember';
import type { HitRule, SentHit } from './flaw';
import { aboutPeople, holdsEmail, holdsPhone } from './people-in-text';

/** Names under which vendors ask for people's data themselves, hashed: kinds of Google's `em`, and the id that a site gives its visitors. */
const ASKED_FOR = /^(?:em|pn|fn|ln|sa|ct|rg|pc|co|user_id|uid)$/;
/** Vendors that forbid personal data in any parameter. Source: support.google.com/analytics/answer/6366371. */
const FORBIDDEN: ReadonlySet<string> = new Set(['ga4', 'universal-analytics']);
/** What is known of a link or button that was pressed is the site's own: its address, its number. */
const OF_LINK = /(?:^|_)(?:link|click|clicked|element|button|cta|href|destination|outbound|label)(?:_|$)/i;
/** Events that tell of something pressed: what stood on it is the site's own, an address of the site among it. */
const PRESSED = /(?:^|_)(?:click|clicks|clicked|tap|press|link|cta|button|outbound|select_content)(?:_|$)/;
/** Names that speak of a person, whatever was pressed. */
const OF_PERSON = /mail|phone|name|birth|passw|street|postal|post_?code|zip/i;
/** Micro-conversions by which a visitor turns to the site: what is said there of addresses and numbers is the site's own. */
const TURNING_TO: readonly string[] = ['phone', 'email', 'messaging', 'copy-contact'];
/** Parameters that hold an address, which is looked at as such. */
const ADDRESSES: readonly string[] = ['page_location', 'page_referrer'];

/** Personal data where it must not be. Of each, only how it is called. */
export const people: HitRule = (event, tell) => {
  if (!FORBIDDEN.has(event.vendor)) return;
  const [taken, hidden] = [named(event), held(event)];
  const parameters = hidden.length > 0 ? [...taken, ...hidden] : taken;
  if (parameters.length > 0) tell({ code: 'personal-data', event, detail: { parameters: listed(parameters) } });
  const { email, people } = toldByAddresses(event);
  if (email) tell({ code: 'address-with-email', event });
  if (people.length > 0) tell({ code: 'address-with-person', event, detail: { parameters: listed(people) } });
};

function listed(names: readonly string[]): string {
  return [...new Set(names)].sort().join(', ');
}

const NONE: readonly string[] = [];

/** What the decoder took out, for its name or for being an e-mail address. */
function named(event: SentHit): readonly string[] {
  const { userData } = event.hit;
  if (!userData) return NONE;
  const [turning, pressed] = [turnsToSite(event), tellsOfPress(event)];
  return userData.filter((name) => {
    if (ASKED_FOR.test(name) || OF_LINK.test(name) || (turning && /mail|phone|tel/i.test(name))) return false;
    return !pressed || OF_PERSON.test(name);
  });
}

/** What hides in a text, encoded or among other words. */
function held(event: SentHit): readonly string[] {
  const { params } = event;
  let found = NONE;
  for (const name of Object.keys(params)) {
    const value = params[name];
    if (typeof value !== 'string' || ADDRESSES.includes(name)) continue;
    if (holdsEmail(value) || holdsPhone(value)) found = [...found, name];
  }
  if (found.length === 0 || turnsToSite(event) || tellsOfPress(event)) return NONE;
  return found.filter((name) => !OF_LINK.test(name));
}

function turnsToSite({ naming }: LinkedEvent): boolean {
  return TURNING_TO.some((id) => naming.about.has(id));
}

function tellsOfPress({ naming }: LinkedEvent): boolean {
  return PRESSED.test(naming.folded);
}

interface ReadAddress {
  readonly email: boolean;
  readonly people: readonly string[];
}

/** What an address tells of people; a page's stands in all that it sends. */
const readAddress = remember((address): ReadAddress => ({ email: holdsEmail(address), people: aboutPeople(address) }));

/** What all addresses of a hit tell of people. They are mostly one and the same. */
function toldByAddresses({ hit }: SentHit): ReadAddress {
  const { page } = hit;
  const { page_location, page_referrer } = hit.params;
  let told = toldBy(page);
  if (page_location !== page) told = both(told, toldBy(page_location));
  if (page_referrer !== page && page_referrer !== page_location) told = both(told, toldBy(page_referrer));
  return told;
}

const NOBODY: ReadAddress = { email: false, people: NONE };

function toldBy(address: string | number | undefined): ReadAddress {
  return typeof address === 'string' ? readAddress(address) : NOBODY;
}

function both(one: ReadAddress, other: ReadAddress): ReadAddress {
  if (!other.email && other.people.length === 0) return one;
  return { email: one.email || other.email, people: [...one.people, ...other.people] };
}
