import type { QualityCode } from '../../../utils/model/quality';

/** What a person does to the audited tab; the same in both browsers. */
export interface Hand {
  go(address: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Runs in the page. */
  run(expression: string): Promise<void>;
  /** Milliseconds. */
  rest(time: number): Promise<void>;
}

/** A page that shows a finding, and its twin, which is the same but for the mistake. */
export interface Pair {
  readonly code: QualityCode;
  /** What the mistake is; with the code, the pair's name. */
  readonly about: string;
  /** What the page does, given the mistake or what it should be. */
  readonly script: (it: string) => string;
  readonly wrong: string;
  readonly right: string;
  /** What else the mistake leads to. */
  readonly also?: readonly QualityCode[];
  readonly body?: string;
  /** It sends its page view itself; the others do so first of all. */
  readonly views?: true;
  /** A consent manager is on it. */
  readonly asks?: true;
  /** Query of the address, without its question mark. */
  readonly query?: (it: string) => string;
  /** What is done on the page; absent: it is opened and left again. */
  readonly visit?: (hand: Hand, address: string, it: string) => Promise<void>;
  /** How long, in milliseconds, the page takes to be through. */
  readonly takes?: number;
  /** It is looked at in Firefox too. */
  readonly firefox?: true;
}

/** Where pairs stand. */
export const SHOP = 'https://shop.example';

/** Path under which a side of a pair stands, on whatever host. */
export function pathOf({ code, about }: Pair, side: 'wrong' | 'right'): string {
  return `/${side}/${code}/${about.replace(/[^a-z\d]+/gi, '-')}`;
}

/** How a value is written in a script. */
export const said = (value: unknown): string => JSON.stringify(value);
