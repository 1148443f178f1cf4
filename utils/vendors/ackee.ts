import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, type Loose } from './parse/json';
import { looseOf, textOf } from './parse/loose-text';
import { impersonal } from './parse/personal';

/** Ackee, always on a server of the site's own: known by the mutation that it asks for. An action is called by its key. */
export default {
  name: 'Ackee',
  category: 'analytics',
  docs: 'https://docs.ackee.electerious.com/#/docs/API',
  holds: 0,
  marks: { body: ['mutation'] },
  claims: (request) => messageOf(request) !== undefined,
  decode(request) {
    const message = messageOf(request);
    return message ? [hit(message)] : [];
  },
} satisfies Vendor;

const MUTATION = /\b(create|update)(Record|Action)\s*\(/;

function messageOf({ method, body }: VendorRequest): Loose | undefined {
  if (method !== 'POST' || !body?.includes('mutation') || !MUTATION.test(body.slice(0, 2000))) return undefined;
  const read = json(body);
  if (!isLoose(read) || typeof read['query'] !== 'string') return undefined;
  const { domainId, eventId, recordId, actionId } = looseOf(read['variables']);
  return [domainId, eventId, recordId, actionId].some((id) => typeof id === 'string') ? read : undefined;
}

function hit({ query, variables }: Loose): Hit {
  const [, verb, what] = MUTATION.exec(textOf(query) ?? '') ?? [];
  const { domainId, eventId, input } = looseOf(variables);
  const held = looseOf(input);
  const action = what === 'Action';
  return {
    vendor: 'ackee',
    account: textOf(domainId),
    event: action ? (textOf(held['key']) ?? textOf(eventId)) : undefined,
    kind: verb === 'update' ? 'aux' : action ? 'event' : 'pageview',
    params: action ? impersonal({ eventId, value: held['value'] }) : {},
    page: textOf(held['siteLocation']),
  };
}
