import type { Conversion, Words } from '../../model/conversion';
import type { OwnAction, OwnConversion } from '../../model/own-conversion';
import { onSite } from '../../model/site';
import { matchesPattern } from './address-pattern';

/** Weight of what a site cares for so much that it has it written down. */
const WEIGHT = 5;
const NOTHING = /(?!)/;
const WHY: Words = {
  en: 'It was added for this site.',
  hu: 'Ezt ehhez a webhelyhez vették fel.',
  pl: 'Dodano to dla tej witryny.',
};

/**
 * What people added for their site as micro-conversions, by id. The same on two hosts (a site and the one to test it on) is one: either
 * site's names prove it.
 */
export function ownConversions(own: readonly OwnConversion[]): ReadonlyMap<string, Conversion> {
  const byId = new Map<string, OwnConversion[]>();
  for (const each of own) if (each.adds === undefined) byId.set(each.id, [...(byId.get(each.id) ?? []), each]);
  return new Map([...byId].map(([id, same]) => [id, toConversion(same)]));
}

/** The catalogue, asking for what people say that their site's events must carry. */
export function withAdditions(
  catalogue: ReadonlyMap<string, Conversion>,
  own: readonly OwnConversion[],
): ReadonlyMap<string, Conversion> {
  const additions = own.filter(({ adds, parameters }) => adds !== undefined && parameters.length > 0);
  if (additions.length === 0) return catalogue;
  const all = new Map(catalogue);
  for (const { adds = '', parameters } of additions) {
    const known = all.get(adds);
    if (!known) continue;
    const required = [...new Set([...known.recommend.required, ...parameters])];
    all.set(adds, { ...known, recommend: { ...known.recommend, required } });
  }
  return all;
}

/**
 * The one micro-conversion of the catalogue that an event is recommended for; undefined where there is none or there are several, so that
 * the name alone does not tell which is meant.
 */
export function recommendedFor(catalogue: ReadonlyMap<string, Conversion>, event: string): string | undefined {
  const found = [...catalogue].filter(([, { recommend }]) => recommend.ga4 === event);
  return found.length === 1 ? found[0]?.[0] : undefined;
}

function toConversion(same: readonly OwnConversion[]): Conversion {
  const [first] = same as readonly [OwnConversion];
  const { name, selector, action, on } = first;
  const events = [...new Set(same.flatMap((each) => each.events))];
  const required = first.parameters.filter((parameter) => same.every(({ parameters }) => parameters.includes(parameter)));
  return {
    title: { en: name, hu: name, pl: name },
    why: WHY,
    tryIt: tryIt(action, events.join(', ')),
    kind: 'secondary-action',
    category: 'navigation',
    weight: WEIGHT,
    sites: [],
    found: 'What its people picked or wrote.',
    source: { name: 'The site’s own people', url: '' },
    find: () => [],
    done: action === null ? [] : [{ action }],
    proves: { names: { ga4: events }, lexicon: NOTHING },
    recommend: { ga4: events[0] ?? '', params: required, required },
    own: {
      on: (url) => same.some(({ host, on: where }) => isOf(host, url) && matchesPattern(where, url)),
      offered: selector !== null ? 'element' : on === '' && action === null ? 'site' : 'page',
    },
  };
}

function isOf(host: string, url: string): boolean {
  return host === '' || (URL.canParse(url) && onSite(new URL(url).hostname) === onSite(host));
}

function tryIt(action: OwnAction | null, event: string): Words {
  const en = `The event expected: ${event}.`;
  const hu = `A várt esemény: ${event}.`;
  const pl = `Oczekiwane zdarzenie: ${event}.`;
  switch (action) {
    case 'click':
      return { en: `Click it. ${en}`, hu: `Kattintson rá. ${hu}`, pl: `Kliknij to. ${pl}` };
    case 'submit':
      return {
        en: `Submit it with test data. ${en}`,
        hu: `Küldje el tesztadatokkal. ${hu}`,
        pl: `Wyślij z danymi testowymi. ${pl}`,
      };
    case 'change':
      return { en: `Choose something in it. ${en}`, hu: `Válasszon benne valamit. ${hu}`, pl: `Wybierz coś w nim. ${pl}` };
    case 'input':
      return { en: `Begin to fill it in. ${en}`, hu: `Kezdje el kitölteni. ${hu}`, pl: `Zacznij to wypełniać. ${pl}` };
    case 'play':
      return { en: `Play it. ${en}`, hu: `Indítsa el a lejátszást. ${hu}`, pl: `Włącz odtwarzanie. ${pl}` };
    case 'view':
      return { en: `Open the page. ${en}`, hu: `Nyissa meg az oldalt. ${hu}`, pl: `Otwórz stronę. ${pl}` };
    case null:
      return { en: `Do what leads to it. ${en}`, hu: `Végezze el, ami kiváltja. ${hu}`, pl: `Zrób to, co je wywołuje. ${pl}` };
  }
}
