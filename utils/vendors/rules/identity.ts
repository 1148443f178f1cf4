/** Ids of endpoints that people added themselves begin so; no vendor's file can be called that. */
const PREFIX = 'own:';

/**
 * How long, in milliseconds, an own endpoint may hold an event back: nobody says, so as long as still fits into the least wait that an
 * action is given, which covers most libraries that batch.
 */
export const OWN_HOLD = 5_000;

/** The vendor id of a rule's hits. Rules of one name are one destination. */
export function ownId(name: string): string {
  return `${PREFIX}${name}`;
}

/** The name by which a person called it; null for the id of a vendor. */
export function ownName(id: string): string | null {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}
