import { createAudit } from '../../utils/audit';
import { conversions } from '../../utils/catalogue';
import { sayReason } from '../../utils/i18n/reason';
import type { Translator } from '../../utils/i18n/translate';
import type { AuditSettings } from '../../utils/model/recording';
import type { OfferSignal, Signal } from '../../utils/model/signal';
import type { Chain, PageAudit, Verdict } from '../../utils/model/verdict';
import type { Overlay } from '../../utils/overlay/types';
import { vendorName } from '../../utils/vendors';
import { ask } from '../../utils/wire/ask';
import { follow } from '../../utils/wire/followers';
import type { BadgeMessage, FiringMessage } from '../../utils/wire/messages';

/** Shortest time between two judgements, in milliseconds. */
const PACE = 250;
/** Events older than this, in milliseconds, are not shown as firing. */
const FRESH = 3_000;

interface Live {
  readonly frame: number;
  readonly ref: number | null;
  readonly conversion: string;
  readonly selector: string | null;
}

/** Follows the journal in the top frame, judges as every reader does, and has each frame draw its part. */
export function judgeInPage(audit: string, overlay: Overlay, say: Translator, signal: AbortSignal): void {
  const signals: Signal[] = [];
  /** What the frames of this page offer now, by frame and offer id. */
  const live = new Map<number, Map<string, Live>>();
  const shown = new Set<string>();
  let settings: AuditSettings = { require: [] };
  let pipeline = createAudit(settings);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let began = Date.now();
  let drawn = new Map<number, string>();

  function offered({ frame, found, gone }: OfferSignal): void {
    const offers = live.get(frame) ?? new Map<string, Live>();
    live.set(frame, offers);
    for (const id of gone) offers.delete(id);
    for (const { id, conversion, element } of found) {
      offers.set(id, { frame, ref: element?.ref ?? null, conversion, selector: element?.selector ?? null });
    }
  }

  function take(came: readonly Signal[]): void {
    for (const received of came) {
      signals.push(received);
      if (received.kind === 'navigation' && received.how === 'load') {
        if (received.frame === 0) live.clear();
        else live.delete(received.frame);
      }
      if (received.kind === 'offer') offered(received);
    }
    pipeline.add(came);
    schedule(PACE);
  }

  /** Settings come first, and change where a person adds a rule: then everything is judged anew. */
  function rejudge(changed: AuditSettings): void {
    if (JSON.stringify(changed) === JSON.stringify(settings)) return;
    settings = changed;
    pipeline = createAudit(settings);
    pipeline.add(signals);
    if (signals.length > 0) schedule(PACE);
  }

  function schedule(delay: number): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!signal.aborted) draw();
    }, delay);
  }

  function draw(): void {
    const now = Date.now();
    const result = pipeline.audit(now);
    const verdicts = new Map<string, Verdict>();
    for (const page of result.pages) {
      for (const verdict of page.verdicts) verdicts.set(`${page.url} ${verdict.conversion} ${verdict.selector}`, verdict);
    }
    const here = [...live.values()].flatMap((offers) => [...offers.values()]);
    const current = pageOf(result.pages, location.href);
    const firings = fresh(result.chains, now);
    const frames = new Set([...live.keys(), ...firings.keys(), ...drawn.keys()]);
    const next = new Map<number, string>();
    for (const frame of frames) {
      const badges = here
        .filter((offer) => offer.frame === frame)
        .flatMap((offer) => {
          const verdict = current && verdicts.get(`${current.url} ${offer.conversion} ${offer.selector}`);
          return verdict ? [badge(verdict, offer.ref)] : [];
        });
      const fired = firings.get(frame) ?? [];
      const text = JSON.stringify(badges);
      next.set(frame, text);
      if (drawn.get(frame) === text && fired.length === 0) continue;
      if (frame === 0) {
        overlay.badges(badges);
        for (const firing of fired) overlay.fire(firing);
      } else void ask('draw', { frame, badges, firings: fired }).catch(() => {});
    }
    drawn = next;
    const untracked = (current?.verdicts ?? []).filter(({ state }) => state === 'untracked').length;
    void ask('count', { untracked }).catch(() => {});
    if (result.reviewAt !== null) schedule(Math.max(PACE, Math.min(result.reviewAt - now + 50, 60_000)));
  }

  function badge(verdict: Verdict, ref: number | null): BadgeMessage {
    return {
      ref,
      conversion: verdict.conversion,
      title: conversions.get(verdict.conversion)?.title[say.language] ?? verdict.conversion,
      state: verdict.state,
      stateWord: say.t(`state.${verdict.state}`),
      reason: sayReason(say, verdict.reason, vendorName),
    };
  }

  /** What has fired since the last drawing, by the frame in which it was caused. */
  function fresh(chains: readonly Chain[], now: number): Map<number, FiringMessage[]> {
    const byFrame = new Map<number, FiringMessage[]>();
    for (const chain of chains) {
      const frame = Math.max(0, signals[chain.id - 1]?.frame ?? 0);
      for (const step of chain.steps) {
        const isSent = step.what === 'hit';
        const outcome = isSent ? (step.outcome ?? 'pending') : 'none';
        const key = `${step.seq} ${outcome} ${step.name}`;
        if (step.what === 'action' || step.at < Math.max(began, now - FRESH) || shown.has(key)) continue;
        shown.add(key);
        if (!isSent) continue;
        const fired = byFrame.get(frame) ?? [];
        byFrame.set(frame, fired);
        fired.push({ ref: chain.ref, text: step.name, where: vendorName(step.where), outcome });
      }
    }
    return byFrame;
  }

  follow(
    audit,
    (message) => {
      if (message.type === 'audit') {
        rejudge(message.audit.settings);
        began = Math.max(message.audit.startedAt, performance.timeOrigin);
      }
      if (message.type === 'signals') take(message.signals);
    },
    signal,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** The page of this address: as it stands, else without what follows the question mark (campaign parameters are dropped from pages). */
function pageOf(pages: readonly PageAudit[], address: string): PageAudit | undefined {
  const whole = (url: string) => url.split('#')[0];
  const bare = (url: string) => whole(url)?.split('?')[0];
  return pages.find(({ url }) => whole(url) === whole(address)) ?? pages.find(({ url }) => bare(url) === bare(address));
}
