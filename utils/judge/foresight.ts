import type { ElementMake } from '../model/element-make';
import type { Likely } from '../model/sighting';
import type { Signal } from '../model/signal';
import type { Audit } from '../model/verdict';
import { selfCollected } from './self-collecting';

/** So many are told. */
const MOST = 8;

/** Vendors whose clicks are part of a recording of the session. */
const RECORDERS = [
  'clarity',
  'contentsquare',
  'crazy-egg',
  'fullstory',
  'glassbox',
  'hotjar',
  'logrocket',
  'lucky-orange',
  'mouseflow',
  'smartlook',
];

/** Attributes that a vendor's own library looks for, and which class it reads an event from. */
const READ: { readonly [attribute: string]: string } = {
  'data-umami-event': 'umami',
  'data-goatcounter-click': 'goatcounter',
  'data-pirsch-event': 'pirsch',
};
const PLAUSIBLE = 'plausible-event-name=';

/** What others sent in this visit that tells of an element. */
export interface Precedent {
  readonly by: 'same' | 'alike';
  readonly name: string;
  readonly event: string;
  readonly where: string;
}

/**
 * What an element would probably send, by what is known of it before it is used: what it says itself, what others like it sent in this visit,
 * what listens on the page, and what the tools that are here collect by themselves.
 */
export function foresee(
  make: ElementMake | null,
  precedents: readonly Precedent[],
  audit: Audit,
  signals: readonly Signal[],
): Likely[] {
  const sent = audit.chains.flatMap(({ steps }) => steps.filter(({ what }) => what === 'hit'));
  const vendors = new Set([...audit.installed.map(({ vendor }) => vendor), ...sent.map(({ where }) => where)]);
  const had = new Set(sent.map(({ name, where }) => `${where} ${name}`));
  const own = make ? [...called(make), ...said(make, vendors)] : [];
  const listened = make ? listensFor(make, signals) : [];
  const collected = make
    ? selfCollected(make, vendors).map(({ vendor, event, by }): Likely => {
        return { event, where: vendor, by: by === 'collects' && had.has(`${vendor} ${event}`) ? 'collected' : by };
      })
    : [];
  const recorded = make?.isControl
    ? RECORDERS.filter((vendor) => vendors.has(vendor)).map((where): Likely => ({ event: '', where, by: 'recorded' }))
    : [];
  return first([...own, ...precedents, ...listened, ...collected, ...recorded]).slice(0, MOST);
}

function called({ calls }: ElementMake): Likely[] {
  return calls.map(({ handler, name, event }) => ({ event, where: name, by: 'handler', name: handler }));
}

function said({ attributes, classes }: ElementMake, vendors: ReadonlySet<string>): Likely[] {
  const read = attributes.map(({ name, value }): Likely => {
    const vendor = Object.hasOwn(READ, name) ? READ[name] : undefined;
    return vendor && vendors.has(vendor)
      ? { event: value, where: vendor, by: 'attribute', name }
      : { event: value, where: '', by: 'named', name };
  });
  const event = classes.find((name) => name.startsWith(PLAUSIBLE))?.slice(PLAUSIBLE.length);
  if (event === undefined || !vendors.has('plausible')) return read;
  return [...read, { event: event.replaceAll('+', ' '), where: 'plausible', by: 'attribute', name: 'class' }];
}

/** What the listeners of tag managers and Google's tags put in the data layer themselves, when something happens that they listen for. */
function listensFor({ isControl, link, form, youtube }: ElementMake, signals: readonly Signal[]): Likely[] {
  const fits = new Set([
    ...(isControl ? ['gtm.click'] : []),
    ...(link ? ['gtm.linkClick'] : []),
    ...(form === 'form' ? ['gtm.formSubmit'] : []),
    ...(form ? ['gtm.formInteract'] : []),
    ...(youtube ? ['gtm.video'] : []),
  ]);
  return signals.flatMap((signal): Likely[] => {
    if (signal.kind !== 'push' || typeof signal.entry !== 'object' || signal.entry === null || Array.isArray(signal.entry))
      return [];
    const { event } = signal.entry as { readonly event?: unknown };
    return typeof event === 'string' && fits.has(event) ? [{ event, where: signal.layer, by: 'listens' }] : [];
  });
}

/** Each event and where it goes once, as it is known best. */
function first(list: readonly Likely[]): Likely[] {
  const known = new Set<string>();
  return list.filter(({ event, where }) => {
    const key = `${where} ${event}`;
    return known.has(key) ? false : known.add(key) !== undefined;
  });
}
