/** What a vendor was sent; `at` in milliseconds since the epoch. */
export interface Hit {
  readonly host: string;
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly at: number;
}

export interface Served {
  /** Port on 127.0.0.1. */
  readonly http: number;
  /** Port on 127.0.0.1. */
  readonly https: number;
  /** Everything that vendors were sent so far, their scripts included. */
  hits(): Hit[];
  close(): Promise<void>;
}

export const SHOP: 'https://shop.kavics.example';

export function serve(options?: { log?(hit: Hit): void; without?: readonly string[] }): Promise<Served>;
