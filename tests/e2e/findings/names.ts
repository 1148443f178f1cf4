import { type Pair, said } from './pair';

const event = (it: string) => `ga4(${it});`;
const parameters = (it: string) => `ga4('cta_click', ${it});`;
const many = (count: number) => said(Object.fromEntries(Array.from({ length: count }, (_, index) => [`own_${index}`, 'x'])));

/** Names of events and parameters, and how much of them there may be. */
export const names: readonly Pair[] = [
  {
    code: 'name-too-long',
    about: 'an event with 41 characters',
    script: event,
    wrong: said('a'.repeat(41)),
    right: said('a'.repeat(40)),
  },
  {
    code: 'name-characters',
    about: 'an event with a hyphen',
    script: event,
    wrong: said('cta-click'),
    right: said('cta_click'),
  },
  {
    code: 'name-reserved',
    about: 'an event with a prefix of Google',
    script: event,
    wrong: said('ga_click'),
    right: said('gallery_click'),
  },
  {
    code: 'name-casing',
    about: 'a recommended event in camel case',
    script: (it) => `ga4(${it}, sale);`,
    wrong: said('addToWishlist'),
    right: said('add_to_wishlist'),
    firefox: true,
  },
  {
    code: 'parameter-name-too-long',
    about: 'a parameter with 41 characters',
    script: parameters,
    wrong: said({ ['a'.repeat(41)]: 'x' }),
    right: said({ ['a'.repeat(40)]: 'x' }),
  },
  {
    code: 'parameter-name-reserved',
    about: 'a parameter with a prefix of Google',
    script: parameters,
    wrong: said({ google_place: 'x' }),
    right: said({ place: 'x' }),
  },
  {
    code: 'parameter-too-long',
    about: 'a text of 101 characters',
    script: parameters,
    wrong: said({ text: 'a'.repeat(101) }),
    right: said({ text: 'a'.repeat(100) }),
  },
  {
    code: 'parameter-too-long',
    about: 'a property of the user with 37 characters',
    script: (it) => `ga4('cta_click', {}, ${it});`,
    wrong: said({ 'up.plan': 'a'.repeat(37) }),
    right: said({ 'up.plan': 'a'.repeat(36) }),
  },
  {
    code: 'too-many-parameters',
    about: '26 parameters',
    script: parameters,
    wrong: many(26),
    right: many(25),
  },
];
