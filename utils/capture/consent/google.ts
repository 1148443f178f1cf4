import { entriesOf, own, type Reading, stateOf } from './own';

/**
 * Consent Mode's live state, `google_tag_data.ics.entries`: for each type an object with booleans `update` and `default` (`initial` in
 * older builds), regions already resolved for this visitor. Undocumented by Google; only own data properties are read.
 */
export function readGoogle(page: object): Reading | null {
  const entries = entriesOf(own(page, 'google_tag_data', 'ics', 'entries'));
  const state = stateOf(
    entries.map(([type, entry]) => [type, own(entry, 'update') ?? own(entry, 'default') ?? own(entry, 'initial')]),
  );
  return Object.keys(state).length > 0 ? { state } : null;
}
