/** Whoever receives it sees at a glance that nobody wrote. */
export const TEST_DATA = {
  email: 'mikroskop-test@example.com',
  name: 'Mikroskop Test',
  text: 'Mikroskop test. Please ignore. https://example.com/',
  tel: '+1 202 555 0100',
  url: 'https://example.com/',
  number: '1',
} as const;
