/** Consent types or categories under their source's own names. */
export type ConsentState = { readonly [type: string]: 'granted' | 'denied' };

/** What a source of consent says right now. */
export interface Reading {
  readonly state: ConsentState;
  /** The visitor has not answered yet. */
  readonly open?: boolean;
  /** The string that the source hands on. */
  readonly text?: string;
}

/** More types than so many say nothing to anybody. */
const MOST_TYPES = 60;
const LONGEST_NAME = 60;

/** Consent by name, from whatever the source writes for yes and no; what is neither is left out. */
export function stateOf(pairs: Iterable<readonly [name: string, value: unknown]>): ConsentState {
  const state: { [type: string]: 'granted' | 'denied' } = {};
  let count = 0;
  for (const [name, value] of pairs) {
    const answer = answerOf(value);
    if (answer === null || name === '' || name === '__proto__' || name.length > LONGEST_NAME || ++count > MOST_TYPES) continue;
    state[name] = answer;
  }
  return state;
}

export function reading(pairs: Iterable<readonly [string, unknown]>, open = false, text?: unknown): Reading {
  return { state: stateOf(pairs), ...(open ? { open } : {}), ...(typeof text === 'string' && text !== '' ? { text } : {}) };
}

function answerOf(value: unknown): 'granted' | 'denied' | null {
  const word = String(typeof value === 'object' ? '' : value).toLowerCase();
  if (/^(?:true|1|yes|y|allow|allowed|accept|accepted|granted|opt-in|legitimate interest)$/.test(word)) return 'granted';
  return /^(?:false|0|no|n|deny|denied|reject|rejected|revoked|opt-out)$/.test(word) ? 'denied' : null;
}
