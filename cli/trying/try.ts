import type { Page } from 'playwright-core';
import type { HeldBack, NotTried, NotTriedCode, Trial, Tried } from '../../utils/model/trying';
import { planTrials, type TryPlan } from '../../utils/trying/plan';
import { holdNavigation } from './hold';
import { type Moment, type Restored, remember, restore, type Unrestored } from './memory';
import { tryOne } from './one';
import { closeAll, Openings } from './openings';
import { keyOf, pageAt, withoutHash } from './place';
import type { TryAsked, TryRun } from './run';
import { stay } from './stay';
import { tagsOf } from './tags';
import { World } from './world';

/** A look at the page, and what it offers then, are told so many milliseconds later. */
const TOLD = 350;
const RECOVERS = 2;
/** A page is put back until it stood as it should at so many looks in a row, and so often at most: a wheel rolls on, and pages scroll by themselves. */
const STILL = 2;
const RESTORES = 10;
/** How often it is looked whether the page has been read. */
const MOST_TURNS = 30;
/** How often something that is not in sight is looked for, as other things are opened. */
const MOST_LOOKS = 3;

/**
 * Tries what a page offers, at a level, and leaves the page as it was. It stays held where it is for as long as it is open: a timer that was
 * set off may run out later. Never throws for what a page does.
 */
export async function tryPage(page: Page, asked: TryAsked): Promise<TryRun> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  const world = new World(session);
  const hold = await holdNavigation(page, session, world);
  const run = new Run(page, world, hold, asked);
  await run.all();
  return { ...run.said(), held: () => hold.held() };
}

class Run {
  readonly #page: Page;
  readonly #world: World;
  readonly #hold: Awaited<ReturnType<typeof holdNavigation>>;
  readonly #asked: TryAsked;
  readonly #end: number;
  readonly #url: string;
  readonly #begun = new Set<string>();
  readonly #tried = new Map<string, Tried>();
  /** How often each was looked for, and not in sight. */
  readonly #hidden = new Map<string, number>();
  readonly #cut: [number, number][] = [];
  readonly #unrestored = new Set<Unrestored>();
  #left: readonly NotTried[] = [];
  #entries = 0;

  constructor(page: Page, world: World, hold: Awaited<ReturnType<typeof holdNavigation>>, asked: TryAsked) {
    this.#page = page;
    this.#world = world;
    this.#hold = hold;
    this.#asked = asked;
    this.#url = page.url();
    this.#end = Date.now() + asked.seconds * 1000;
  }

  async all(): Promise<void> {
    await this.#settleIn();
    await this.#looked();
    const openings = new Openings(this.#page, (x, y) => this.#hold.expect(x, y));
    const stays: Trial[] = [];
    for (let trial = await this.#next(); !this.#isOver(); ) {
      if (trial === undefined) {
        if (!(await openings.next())) {
          await this.#tidy('start');
          openings.again();
          if (!(await openings.next())) {
            // What was done last may have brought something.
            await this.#page.waitForTimeout(TOLD);
            trial = await this.#next();
            if (trial) continue;
            break;
          }
        }
        await remember(this.#world, 'step').catch(() => {});
        this.#lookAgain();
      } else if (trial.gesture === 'stay') stays.push(trial);
      else await this.#try(trial);
      trial = await this.#next();
    }
    for (const trial of stays) {
      const stayed = await stay(this.#page, trial.until ?? 0, this.#asked, () => this.#isOver());
      this.#tell(trial, stayed ? null : this.#asked.stop.aborted ? 'stopped' : 'timeout');
    }
    await this.#tidy('start');
    await this.#putBack();
    await this.#tellLeft();
  }

  said(): Omit<TryRun, 'held'> {
    return { tried: [...this.#tried.values()], cut: this.#cut, unrestored: [...this.#unrestored] };
  }

  /** Until it is told what the page offers. */
  async #looked(): Promise<void> {
    for (let turn = 0; turn < MOST_TURNS && !this.#isOver(); turn += 1) {
      const { signals } = await this.#asked.recording();
      await this.#page.waitForTimeout(TOLD);
      if (signals.some(({ kind }) => kind === 'offer')) return;
    }
  }

  /** In a document that nothing was done to yet. */
  async #settleIn(): Promise<void> {
    await this.#hold.arm().catch(() => {});
    for (const moment of ['start', 'step'] as const) await remember(this.#world, moment).catch(() => {});
    this.#entries = await this.#world.run(() => history.length).catch(() => 0);
    await this.#page.waitForTimeout(TOLD);
  }

  #isOver(): boolean {
    return this.#asked.stop.aborted || Date.now() >= this.#end || this.#page.isClosed();
  }

  async #plan(): Promise<TryPlan> {
    const { conversions, level } = this.#asked;
    const recording = await this.#asked.recording();
    const page = pageAt(this.#asked.audit(recording), this.#url);
    if (page === undefined) return { trials: [], left: [] };
    const tags = tagsOf(recording);
    return planTrials(page, conversions, { level, tagOf: ({ selector }) => tags(selector) });
  }

  async #next(): Promise<Trial | undefined> {
    const { trials, left } = await this.#plan();
    this.#left = left;
    const next = trials.find((trial) => !this.#begun.has(keyOf(trial)));
    if (next) this.#begun.add(keyOf(next));
    return next;
  }

  /** What was not in sight may be now. */
  #lookAgain(): void {
    for (const [key, times] of this.#hidden) if (times <= MOST_LOOKS) this.#begun.delete(key);
  }

  async #try(trial: Trial): Promise<void> {
    const before = (await this.#hold.held()).length;
    const from = Date.now();
    const { ended } = this.#hold;
    const came = await tryOne(trial, {
      page: this.#page,
      own: this.#asked.conversions.get(trial.conversion)?.own !== undefined,
      end: this.#end,
      expect: (x, y) => this.#hold.expect(x, y),
      through: (work) => this.#hold.through(work),
    });
    const held = (await this.#hold.held()).slice(before);
    const code = held.some(({ astray }) => astray) ? 'moving' : came;
    if (code !== null) await this.#recover(code);
    // What a page does not bring to its end is no evidence of silence.
    if (code !== null || this.#hold.ended > ended) this.#cut.push([from, Date.now()]);
    const key = keyOf(trial);
    if (code === 'hidden' || code === 'covered') this.#hidden.set(key, (this.#hidden.get(key) ?? 0) + 1);
    this.#tell(trial, code, code === null ? held[0]?.kind : undefined);
    await this.#comeBack();
    if (code === null && trial.gesture === 'click') await this.#tidy('step');
  }

  /** A page that keeps itself busy is told to stop; what it was busy with may be late by so much. */
  async #recover(code: NotTriedCode): Promise<void> {
    if (code !== 'timeout' && code !== 'failed') return;
    await this.#hold.interrupt();
    for (let turn = 0; turn < RECOVERS; turn += 1) {
      if (await this.#world.run(() => true).catch(() => false)) break;
    }
    await this.#page.waitForTimeout(TOLD);
  }

  #tell(trial: Trial, code: Tried['code'], held?: HeldBack): void {
    const { conversion, selector, label, gesture } = trial;
    const tried = {
      page: this.#url,
      conversion,
      selector,
      label,
      gesture: code === null ? gesture : null,
      trusted: code === null,
      code,
    };
    this.#tried.set(keyOf(trial), held === undefined ? tried : { ...tried, held });
  }

  async #tidy(since: Moment): Promise<void> {
    const closed = await closeAll(this.#page, this.#world, since);
    if (!closed && since === 'start') this.#unrestored.add('opened');
  }

  /** What changed the address is taken back; a page that went away is opened again. */
  async #comeBack(): Promise<void> {
    const page = this.#page;
    if (page.isClosed()) return;
    const now = page.url();
    if (withoutHash(now) !== withoutHash(this.#url) && (await this.#isGone())) {
      await this.#hold.through(() => page.goto(this.#url, { waitUntil: 'load', timeout: 15_000 }).then(() => {})).catch(() => {});
      return this.#settleIn();
    }
    const entries = await this.#world.run(() => history.length).catch(() => this.#entries);
    if (entries > this.#entries) {
      await this.#world.run((steps: number) => history.go(steps), this.#entries - entries).catch(() => {});
      await page.waitForTimeout(100);
      this.#entries = await this.#world.run(() => history.length).catch(() => entries);
    }
    if (page.url() !== this.#url)
      await this.#world.run((url: string) => history.replaceState(history.state, '', url), this.#url).catch(() => {});
    if (page.url() !== this.#url) this.#unrestored.add('url');
  }

  /** Whether the document is another: our world in it is empty. */
  async #isGone(): Promise<boolean> {
    return !(await this.#world.run(() => 'mikroskopMemory' in globalThis).catch(() => false));
  }

  async #putBack(): Promise<void> {
    let last: Restored = { moved: false, wrong: [] };
    for (let turn = 0, still = 0; turn < RESTORES && still < STILL; turn += 1) {
      if (turn > 0) await this.#page.waitForTimeout(TOLD);
      last = await restore(this.#world).catch(() => ({ moved: false, wrong: [] }));
      still = last.moved ? 0 : still + 1;
    }
    for (const what of last.wrong) this.#unrestored.add(what);
    if (last.moved) this.#unrestored.add('scroll');
  }

  /** What was not tried stands beside what was. */
  async #tellLeft(): Promise<void> {
    const over = this.#asked.stop.aborted ? 'stopped' : 'timeout';
    const { trials, left } = await this.#plan().catch(() => ({ trials: [], left: this.#left }));
    const rest = trials.filter((trial) => !this.#tried.has(keyOf(trial))).map((trial) => ({ ...trial, code: over }) as const);
    const told = new Set([...this.#tried.values()].map(({ conversion, selector }) => `${conversion}\n${selector}`));
    for (const { conversion, selector, label, code, ...more } of [...left.filter(({ code }) => code !== 'settled'), ...rest]) {
      if (told.has(`${conversion}\n${selector}`)) continue;
      const needs = code === 'level' && more.needs ? { needs: more.needs } : {};
      const key = [conversion, selector, code].join('\n');
      this.#tried.set(key, { page: this.#url, conversion, selector, label, gesture: null, trusted: false, code, ...needs });
    }
  }
}
