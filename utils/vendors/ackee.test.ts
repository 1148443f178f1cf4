import { expect, test } from 'vitest';
import { decode } from '.';

const post = (query: string, variables: object) =>
  decode({ url: 'https://stats.mugs.example/api', method: 'POST', body: JSON.stringify({ query, variables }) }).hits;
const DOMAIN = '9c0a1b2c-0000-4000-8000-0123456789ab';

test('a page view', () => {
  expect(
    post(
      'mutation createRecord($domainId: ID!, $input: CreateRecordInput!) { createRecord(domainId: $domainId, input: $input) { payload { id } } }',
      {
        domainId: DOMAIN,
        input: { siteLocation: 'https://www.mugs.example/blue', siteReferrer: '' },
      },
    ),
  ).toEqual([{ vendor: 'ackee', account: DOMAIN, kind: 'pageview', params: {}, page: 'https://www.mugs.example/blue' }]);
});

test('an action', () => {
  expect(
    post(
      'mutation createAction($eventId: ID!, $input: CreateActionInput!) { createAction(eventId: $eventId, input: $input) { payload { id } } }',
      {
        eventId: '513a082c',
        input: { key: 'Call', value: 1 },
      },
    ),
  ).toEqual([{ vendor: 'ackee', event: 'Call', kind: 'event', params: { eventId: '513a082c', value: 1 } }]);
});

test('how long a page was read proves nothing', () => {
  expect(
    post('mutation updateRecord($recordId: ID!) { updateRecord(id: $recordId) { success } }', { recordId: '1' }),
  ).toMatchObject([{ kind: 'aux' }]);
});

test.each([
  ['mutation addToCart($id: ID!) { addToCart(id: $id) { id } }', { id: '1' }],
  ['mutation createRecord($name: String) { createRecord(name: $name) { id } }', { name: 'x' }],
])('is not any mutation: %s', (query, variables) => {
  expect(post(query, variables)).toEqual([]);
});
