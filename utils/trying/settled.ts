/** A verdict is waited for no longer than this, in milliseconds. */
const PATIENCE = 20_000;
/** Nothing new for so long, in milliseconds, and the page has said what it had to say. */
const QUIET = 1_500;

/** How an audit stands. */
export interface Standing {
  /** Signals so far. */
  readonly count: number;
  /** When the passing of time may change a verdict, in milliseconds since the epoch; null: never. */
  readonly reviewAt: number | null;
}

/** Until the page is quiet and the passing of time changes no verdict any more, or patience is at its end. */
export async function settled(
  look: () => Standing | Promise<Standing>,
  sleep: (milliseconds: number) => Promise<void>,
): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (let before = -1; Date.now() < end; ) {
    const { count, reviewAt } = await look();
    const waiting = reviewAt === null ? 0 : Math.max(0, reviewAt - Date.now()) + 50;
    if (count === before && waiting === 0) return;
    before = count;
    await sleep(Math.min(Math.max(QUIET, Math.min(waiting, 5_000)), Math.max(0, end - Date.now())));
  }
}
