import type { ActionKind } from '../model/signal';
import type { NotTriedCode, TryLevel } from '../model/trying';

/** How one way of doing a micro-conversion is tried, where it is not as its deed says. */
export interface Policy {
  readonly needs?: TryLevel;
  /** Not at all, and why. */
  readonly not?: NotTriedCode;
  /** Only a link that leads to another page, whose navigation is held back: what else could be pressed may do the thing itself. */
  readonly linkOnly?: true;
  /** What it does goes through: it is what the level allows. */
  readonly through?: true;
}

type Policies = { readonly [conversion: string]: Policy | { readonly [action in ActionKind | 'view']?: Policy } };

const NEVER = { not: 'never' } as const;
const LISTS = { needs: 'cart', through: true } as const;
const LEADS = { needs: 'forms', through: true } as const;
const LINK = { linkOnly: true } as const;

/** By micro-conversion, or by micro-conversion and deed. What is not named here is safe, but for a submit. */
const POLICIES: Policies = {
  purchase: { view: {}, click: NEVER, submit: NEVER },
  donation: { view: {}, click: NEVER, submit: NEVER },
  payment: NEVER,
  shipping: NEVER,
  'remove-from-cart': NEVER,
  'booking-done': NEVER,
  'chat-lead': NEVER,
  comment: NEVER,
  'review-submit': NEVER,
  survey: NEVER,
  support: NEVER,
  login: NEVER,
  'sign-up': NEVER,
  trial: NEVER,
  jobs: { click: LINK, submit: NEVER },
  'consent-choice': { not: 'consent' },
  // Nobody has a code to enter, and a false one is no coupon.
  coupon: { not: 'no-way' },
  'begin-checkout': LINK,
  'booking-open': LINK,
  'donate-start': { click: LINK },
  'plan-select': LINK,
  'exit-intent': LINK,
  'social-follow': LINK,
  'join-group': LINK,
  affiliate: LINK,
  'add-to-cart': LISTS,
  wishlist: LISTS,
  compare: LISTS,
  quote: { click: LISTS, submit: LEADS },
  'back-in-stock': LEADS,
  newsletter: LEADS,
  'form-submit': LEADS,
  'gated-content': LEADS,
  demo: LEADS,
  'form-error': LEADS,
  'form-step': LEADS,
  'site-search': LEADS,
  'store-locator': { submit: LEADS },
};

/** What is submitted that is not named is somebody's own form, and nobody knows what it does. */
const SUBMIT: Policy = { not: 'doubt' };

/** How a deed of a micro-conversion may be tried. `own`: people added it for their site. */
export function policyOf(conversion: string, action: ActionKind | 'view', own: boolean): Policy {
  const named = own ? undefined : POLICIES[conversion];
  if (named === undefined) return action === 'submit' ? SUBMIT : {};
  if ('not' in named || 'needs' in named || 'linkOnly' in named || 'through' in named) return named as Policy;
  const deed = (named as { readonly [deed: string]: Policy | undefined })[action];
  return deed ?? (action === 'submit' ? SUBMIT : {});
}
