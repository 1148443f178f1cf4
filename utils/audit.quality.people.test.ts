import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codes, findings, ga4, meta, page, SHOP, sending } from './audit.quality.fixture';
import type { Tape } from './judge/recording.fixture';
import type { QualityCode } from './model/quality';

const MAIL = 'jane.doe@mail.example';
const twice = encodeURIComponent(encodeURIComponent(MAIL));
const sent = (params: { [name: string]: string }, event = 'x') => sending(ga4(event, params));
const at = (query: string) => sent({ dl: `${SHOP}thanks?${query}` });

/** The visitor refused or agreed, then something leaves. */
const answered = (marketing: 'granted' | 'denied', statistics: 'granted' | 'denied', url: string, later?: 'granted') => {
  const tape = page()
    .add(100, { kind: 'consent', source: 'cookiebot', state: { necessary: 'granted', marketing, statistics } })
    .send(5_000, url);
  return later ? tape.add(6_000, { kind: 'consent', source: 'cookiebot', state: { marketing: later, statistics: later } }) : tape;
};

const shown: readonly (readonly [QualityCode, shows: Tape, not: Tape])[] = [
  ['personal-data', sent({ 'ep.note': `from ${MAIL}, thanks` }), sent({ 'ep.note': 'from jane, thanks @ all' })],
  ['personal-data', sent({ 'ep.lead': btoa(MAIL) }), sent({ 'ep.lead': btoa('jane at mail') })],
  ['personal-data', sent({ 'ep.lead': twice }), sent({ 'ep.lead': '100%25' })],
  ['personal-data', sent({ 'ep.lead': '+36 30 123 4567' }), sent({ 'ep.lead': '+20% off' })],
  ['personal-data', sent({ 'ep.first_name': 'Jane' }), sent({ 'ep.product_name': 'Jane' })],
  // What a visitor pressed is the site's own.
  ['personal-data', sent({ 'ep.email': MAIL }), sent({ 'ep.email': 'info@shop.example' }, 'email_click')],
  ['personal-data', sent({ 'ep.phone': '+3615550100' }), sent({ 'ep.phone_number': '+3615550100' }, 'phone_click')],
  [
    'personal-data',
    sent({ 'ep.who': MAIL }),
    sent({ 'ep.link_url': 'mailto:info@shop.example', 'ep.link_text': 'info@shop.example' }),
  ],
  ['personal-data', sent({ 'ep.text': `+36 1 555 0100` }), sent({ 'ep.text': '+36 1 555 0100' }, 'cta_click')],
  ['personal-data', sent({ 'ep.customer_email': MAIL }, 'cta_click'), sent({ 'ep.text': 'info@shop.example' }, 'footer_link')],
  ['address-with-email', at(`u=${twice}`), at('u=a%2540b')],
  ['address-with-email', at(`u=${btoa(MAIL)}`), at(`u=${btoa('nobody in particular')}`)],
  ['address-with-email', sent({ dr: `${SHOP}form?mail=${MAIL}` }), sent({ dr: `${SHOP}img/logo@2x.png` })],
  ['address-with-email', at(`u=${MAIL}`), sent({ dl: 'https://shop.example/cdn/react@18.min.js' })],
  ['address-with-person', at('phone=%2B36301234567'), at('phone=iphone-15')],
  ['address-with-person', at('first_name=J%C3%A1nos&x=1'), at('first_name=1')],
  ['address-with-person', at('nazwisko=Kowalska'), at('name=blue-mug')],
  ['address-with-person', at('password=hunter2'), at('password_reset=1')],
  ['consent-default-missing', sent({ gcs: 'G111', gcd: '13n3n3n3n5l1' }), sent({ gcs: 'G111', gcd: '13r3r3r3r5l1' })],
  // A default for other regions.
  [
    'consent-default-missing',
    sent({ gcs: 'G111', gcd: '13n3n3n3n5l1' }),
    page()
      .gtag(100, 'consent', 'default', { analytics_storage: 'denied', region: ['DE'] })
      .send(5_000, ga4('x', { gcs: 'G111', gcd: '13n3n3n3n5l1' })),
  ],
  ['consent-default-missing', sent({ gcd: '13n3n3n3n5l1' }), sent({ gcd: '13l3l3l3l1l1' })],
  [
    'consent-against-manager',
    answered('denied', 'denied', ga4('x', { gcs: 'G101' })),
    answered('denied', 'granted', ga4('x', { gcs: 'G101' })),
  ],
  [
    'consent-against-manager',
    answered('denied', 'granted', ga4('x', { gcs: 'G111' })),
    answered('denied', 'denied', ga4('x', { gcs: 'G100' })),
  ],
  // The visitor agreed just then: what the manager keeps is read a little later.
  [
    'consent-against-manager',
    answered('denied', 'denied', ga4('x', { gcs: 'G111' })),
    answered('denied', 'denied', ga4('x', { gcs: 'G111' }), 'granted'),
  ],
  ['against-refusal', answered('denied', 'granted', meta('Lead')), answered('granted', 'denied', meta('Lead'))],
  ['against-refusal', answered('denied', 'denied', meta('Lead')), answered('denied', 'denied', meta('Lead'), 'granted')],
  [
    'against-denial',
    page()
      .gtag(100, 'consent', 'default', { ad_storage: 'denied' })
      .send(5_000, 'https://analytics.twitter.com/1/i/adsct?event=%7B%7D&event_id=5b&txn_id=o7z1d&p_id=Twitter&type=javascript'),
    page()
      .gtag(100, 'consent', 'default', { ad_storage: 'denied' })
      .send(5_000, 'https://bat.bing.com/action/0?ti=12345678&Ver=2&evt=custom&ea=lead&asc=D'),
  ],
];

test.each(shown)('%s', (code, shows, not) => {
  expect(codes(shows)).toContain(code);
  expect(codes(not)).not.toContain(code);
});

test('no finding says what anything held', () => {
  for (const [, tape] of shown) {
    const said = JSON.stringify(findings(tape).map(({ detail }) => detail));
    for (const held of ['jane', 'mail.example', '123', 'nos', 'Kowalska', 'hunter']) expect(said).not.toContain(held);
  }
});

test('random ids are nobody, however they are written', () => {
  const hash = fc.stringMatching(/^[\da-f]{8,63}$/);
  const id = fc.oneof(fc.uuid(), fc.base64String({ minLength: 8, maxLength: 64 }), hash);
  fc.assert(
    fc.property(id, fc.integer({ min: 0, max: 2_000_000_000 }), (text, number) => {
      const tape = sent({
        'ep.ref': text,
        'ep.at': String(number),
        dl: `${SHOP}thanks?order=${encodeURIComponent(text)}&t=${number}`,
      });
      const about: readonly QualityCode[] = ['personal-data', 'address-with-email', 'address-with-person'];
      expect(codes(tape).filter((code) => about.includes(code))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
