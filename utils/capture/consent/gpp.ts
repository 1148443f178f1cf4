import { answerOf } from './framework';
import { entriesOf, own, type Reading, stateOf } from './own';

/** Sections of the United States say of each right whether the visitor opted out. */
const OPTED = new Map<unknown, boolean>([
  [1, false],
  [2, true],
]);

/**
 * GPP (`__gpp`): all that it knows stands in the answer to `ping`, given at once, so no listener is added. A stub is left alone (see
 * `framework`). Names are those of the sections' own fields: `usnat_SaleOptOut`; denied is opted out.
 */
export function readGpp(page: object): Reading | null {
  const ping = answerOf(page, '__gpp', 'ping');
  if (own(ping, 'cmpStatus') !== 'loaded') return null;
  const text = own(ping, 'gppString');
  const open = own(ping, 'cmpDisplayStatus') === 'visible' && own(ping, 'signalStatus') === 'not ready';
  return {
    state: stateOf(optOuts(own(ping, 'parsedSections'))),
    ...(open ? { open } : {}),
    ...(typeof text === 'string' && text !== '' ? { text } : {}),
  };
}

/** A section is an object of fields, or a list of such objects. */
function* optOuts(sections: unknown): Generator<readonly [name: string, granted: boolean]> {
  for (const [section, parsed] of entriesOf(sections))
    for (const part of [parsed, ...entriesOf(parsed).map(([, value]) => value)])
      for (const [name, value] of entriesOf(part)) {
        const granted = name.endsWith('OptOut') ? OPTED.get(value) : undefined;
        if (granted !== undefined) yield [`${section}_${name}`, granted];
      }
}
