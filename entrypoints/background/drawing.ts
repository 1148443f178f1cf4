import { createAudit, isReadAnew } from '../../utils/audit';
import { ownConversions } from '../../utils/catalogue/own/conversions';
import type { Translator } from '../../utils/i18n/translate';
import type { AuditRecord } from '../../utils/journal/store';
import type { Detail } from '../../utils/model/card';
import type { OverlayView } from '../../utils/model/overlay-view';
import type { AuditSettings } from '../../utils/model/recording';
import type { Signal } from '../../utils/model/signal';
import type { Audit, PageAudit, Verdict } from '../../utils/model/verdict';
import { vendorName } from '../../utils/vendors';
import type { Badged, FiringMessage, ToPage } from '../../utils/wire/messages';
import { badger, conversionOf, ofPage, pageOf } from './badges';
import { detailOf } from './details';
import { createStandingOffers } from './standing-offers';

/** Shortest time between two judgements, in milliseconds, while a person does something; and how many times as long as one takes. */
const PACE = 250;
const REST = 4;
/** The same while nobody does: what a page sends by itself is drawn together. */
const CALM = 3_000;
/** Milliseconds after an action in which somebody wants to see what it does; and after a page came. */
const EAGER = 3_000;
/** Longest that a review is waited for, in milliseconds. */
const LATEST = 60_000;
/** Events older than this, in milliseconds, are not shown as firing. */
const FRESH = 6_000;
/** Events that one frame shows firing at once: nobody reads more, and the page would pay for each. */
const FIRING = 12;
/** Signals that are read at once. */
const CHUNK = 2_000;

/** What drawing needs of the background. */
export interface Canvas {
  read(audit: string, after: number, limit: number): Promise<Signal[]>;
  /** Address that the tab shows; empty where nobody knows. */
  address(tabId: number): Promise<string>;
  language(): Promise<Translator>;
  /** What a person wants to see. */
  view(): Promise<OverlayView>;
  /** `badges`: null where they are as they were. */
  draw(tabId: number, frame: number, drawn: Pick<DrawMessage, 'badges' | 'firings' | 'hidden'>): void;
  /** The number for the toolbar. */
  count(tabId: number, untracked: number): void;
}

type DrawMessage = Extract<ToPage, { readonly type: 'draw' }>;

/** What a badge stands for. */
export interface Subject {
  /** Normalised address of the page. */
  readonly page: string;
  readonly verdict: Verdict;
}

/** The drawing of one running audit. */
export interface Drawing {
  /** There is more in the journal, or other rules to judge by. */
  changed(record: AuditRecord, signals: readonly Signal[]): void;
  /** A frame has nothing drawn: its document is new. Without one: all of them are to be drawn otherwise. */
  renew(frame?: number): void;
  /** What a frame's badge stands for, and on which page; null where that is known no more. */
  subject(frame: number, badge: Badged): Subject | null;
  details(frame: number, badges: readonly Badged[]): Promise<Detail[]>;
  end(): void;
}

/**
 * Judges a running audit as every reader does, and has each frame of its tab draw its part: here and not in the page, whose time is not
 * ours to take. All it knows is in the journal: the background may be killed at any moment and reads it again.
 */
export function createDrawing(begun: AuditRecord, canvas: Canvas): Drawing {
  const { id, tabId } = begun;
  const offers = createStandingOffers();
  /** Frame of each signal, by `seq - 1`. */
  const frames: number[] = [];
  const shown = new Set<string>();
  const drawn = new Map<number, string>();
  let settings: AuditSettings = begun.settings;
  let pipeline = createAudit(settings);
  /** When the page was loaded that is shown. */
  let since = begun.startedAt;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Number.POSITIVE_INFINITY;
  let rest = PACE;
  /** When somebody did something, or a page came. */
  let stirred = Date.now();
  const pace = () => Math.max(rest, Date.now() - stirred > EAGER ? CALM : 0);
  let busy = false;
  let ended = false;
  /** What was drawn last. */
  let last: { readonly page: PageAudit | undefined; readonly chains: Audit['chains'] } = { page: undefined, chains: [] };

  function schedule(delay: number): void {
    const at = Date.now() + delay;
    if (ended || at >= dueAt) return;
    clearTimeout(timer);
    dueAt = at;
    timer = setTimeout(() => {
      dueAt = Number.POSITIVE_INFINITY;
      void work();
    }, delay);
  }

  async function work(): Promise<void> {
    if (busy) return schedule(PACE);
    busy = true;
    try {
      await catchUp();
      const [address, say, view] = await Promise.all([canvas.address(tabId), canvas.language(), canvas.view()]);
      if (!ended) draw(address, say, view);
    } finally {
      busy = false;
    }
  }

  async function catchUp(): Promise<void> {
    for (;;) {
      const judging = pipeline;
      const came = await canvas.read(id, frames.length, CHUNK);
      // The rules changed meanwhile: these belong to the judgement before.
      if (judging !== pipeline) continue;
      for (const signal of came) take(signal);
      pipeline.add(came);
      if (came.length < CHUNK) return;
    }
  }

  function take(signal: Signal): void {
    frames.push(signal.frame);
    offers.take(signal);
    if (signal.kind === 'navigation' || signal.kind === 'offer' || isAction(signal)) stirred = Math.max(stirred, signal.at);
    if (signal.kind !== 'navigation' || (signal.how !== 'load' && signal.how !== 'bfcache')) return;
    drawn.delete(signal.frame);
    if (signal.frame === 0) since = signal.at;
  }

  function draw(address: string, say: Translator, view: OverlayView): void {
    const now = Date.now();
    const result = pipeline.audit(now);
    rest = Math.max(PACE, REST * (Date.now() - now));
    const page = pageOf(result.pages, address);
    last = { page, chains: result.chains };
    const own = ownConversions(settings.notes?.own ?? []);
    const badgesOf = badger(page, say, own, view);
    const firings = firing(result.chains, now, view);
    for (const frame of new Set([...offers.frames(), ...firings.keys(), ...drawn.keys()])) {
      const badges = [...offers.inFrame(frame), ...(frame === 0 ? ofPage(page, own) : [])].flatMap(badgesOf);
      const fired = firings.get(frame) ?? [];
      const text = JSON.stringify([view.hidden, badges]);
      const isNew = drawn.get(frame) !== text;
      drawn.set(frame, text);
      if (isNew || fired.length > 0)
        canvas.draw(tabId, frame, { badges: isNew ? badges : null, firings: fired, hidden: view.hidden });
    }
    canvas.count(tabId, (page?.verdicts ?? []).filter(({ state }) => state === 'untracked').length);
    if (result.reviewAt !== null) schedule(Math.max(pace(), Math.min(result.reviewAt - now + 50, LATEST)));
  }

  /** What has fired since the last drawing, by the frame in which it was caused. */
  function firing(chains: Audit['chains'], now: number, { destination }: OverlayView): Map<number, FiringMessage[]> {
    const byFrame = new Map<number, FiringMessage[]>();
    for (const chain of chains) {
      const frame = Math.max(0, frames[chain.id - 1] ?? 0);
      for (const step of chain.steps) {
        if (step.what !== 'hit' || (destination !== null && step.where !== destination)) continue;
        if (step.at < Math.max(since, now - FRESH)) continue;
        const outcome = step.outcome ?? 'pending';
        const key = `${step.seq} ${outcome} ${step.name}`;
        if (shown.has(key)) continue;
        shown.add(key);
        const fired = byFrame.get(frame) ?? [];
        byFrame.set(frame, fired);
        fired.push({ ref: chain.ref, text: step.name, where: vendorName(step.where), outcome });
        if (fired.length > FIRING) fired.shift();
      }
    }
    return byFrame;
  }

  function subject(frame: number, { ref, conversion }: Badged): Subject | null {
    const { page } = last;
    const offer = offers.inFrame(frame).find((one) => one.ref === ref && one.conversion === conversion);
    const selector = offer?.selector ?? null;
    const verdict = page?.verdicts.find((one) => one.conversion === conversion && one.selector === selector);
    return page && verdict && (offer || ref === null) ? { page: page.url, verdict } : null;
  }

  return {
    changed(record, signals) {
      // Judged by other rules, everything is judged anew.
      if (isReadAnew(record.settings, settings)) {
        pipeline = createAudit(record.settings);
        frames.length = 0;
      } else if (record.settings !== settings) pipeline.note(record.settings.notes);
      settings = record.settings;
      schedule(signals.some(isAction) ? rest : pace());
    },
    renew(frame) {
      if (frame === undefined) drawn.clear();
      else drawn.delete(frame);
      schedule(0);
    },
    subject,
    async details(frame, badges) {
      const say = await canvas.language();
      const own = ownConversions(settings.notes?.own ?? []);
      return badges.flatMap((badge) => {
        const verdict = subject(frame, badge)?.verdict;
        return verdict ? [detailOf(verdict, conversionOf(badge.conversion, own), last.chains, say)] : [];
      });
    },
    end() {
      ended = true;
      clearTimeout(timer);
    },
  };
}

/** Scrolling and staying are reported by themselves while somebody reads, and writing goes on: nothing is awaited of them. */
function isAction(signal: Signal): boolean {
  return signal.kind === 'interaction' && !['scroll', 'engaged', 'progress', 'fill'].includes(signal.action);
}
