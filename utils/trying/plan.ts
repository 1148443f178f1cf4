import type { Conversion, Deed } from '../model/conversion';
import type { NotTried, NotTriedCode, Trial, TryGesture, TryLevel } from '../model/trying';
import type { PageAudit, Verdict } from '../model/verdict';
import { policyOf } from './policy';
import { refusalOf } from './refusal';

/** What is known of the page besides its verdicts. */
export interface PlanAsked {
  readonly level: TryLevel;
  /** Tag of the element that an offer stands on; without it the end of its selector tells, where it does. */
  tagOf?(verdict: Verdict): string | undefined;
}

/** What is tried on a page, in the best order, and what is not. */
export interface TryPlan {
  readonly trials: readonly Trial[];
  readonly left: readonly NotTried[];
}

const LEVELS: readonly TryLevel[] = ['safe', 'cart', 'forms'];
/** Tags of what is pressed: anything else is a form, a frame or a box. */
const PRESSED: ReadonlySet<string> = new Set(['a', 'button', 'input', 'summary', 'area', 'label', 'span', 'img']);
/** Opens something on the page itself. */
const OPENS: ReadonlySet<string> = new Set(['faq-open', 'tab-open', 'reviews', 'size-guide', 'gallery', 'chat-open']);
const GESTURES: { readonly [action in Deed['action']]: TryGesture } = {
  view: 'view',
  engaged: 'stay',
  scroll: 'scroll',
  play: 'play',
  progress: 'play',
  click: 'click',
  change: 'choose',
  input: 'start-form',
  fill: 'start-form',
  submit: 'submit-form',
  copy: 'copy',
  print: 'print',
};

/**
 * What of a page's offers is tried at a level, each with its reason where it is not. Only what nobody has tried yet is; what only a look at
 * the element can tell is asked once more at the time ({@link refusalOf}).
 * @param conversions the catalogue, with what people added
 */
export function planTrials(
  { verdicts }: Pick<PageAudit, 'verdicts'>,
  conversions: ReadonlyMap<string, Conversion>,
  { level, tagOf }: PlanAsked,
): TryPlan {
  const trials: (Trial & { readonly rank: number; readonly weight: number })[] = [];
  const left: NotTried[] = [];
  for (const verdict of verdicts) {
    const conversion = conversions.get(verdict.conversion);
    if (!conversion || verdict.state === 'absent') continue;
    const told = ways(verdict, conversion, tagOf?.(verdict) ?? tagIn(verdict.selector));
    const code = verdict.state === 'untested' ? told.code : 'settled';
    const beyond = told.trials.find(({ needs }) => !reaches(level, needs));
    if (code !== null) left.push(notTried(verdict, code));
    else if (beyond) left.push({ ...notTried(verdict, 'level'), needs: beyond.needs });
    else for (const trial of told.trials) trials.push({ ...trial, rank: rankOf(trial, told.tag), weight: conversion.weight });
  }
  trials.sort((a, b) => a.rank - b.rank || b.weight - a.weight);
  return { trials: trials.map(({ rank: _, weight: __, ...trial }) => trial), left };
}

interface Ways {
  readonly trials: readonly Trial[];
  /** Why there are none. */
  readonly code: NotTriedCode | null;
  readonly tag: string | undefined;
}

/** The deeds that are asked of an offer of its sort, as gestures. */
function ways(verdict: Verdict, conversion: Conversion, tag: string | undefined): Ways {
  const { conversion: id, selector, ref, label } = verdict;
  const sort = selector === null ? 'page' : tag !== undefined && !PRESSED.has(tag) ? 'form' : 'control';
  const deeds = conversion.done.filter(({ on }) => on === undefined || on === sort);
  if (deeds.length === 0) return { trials: [], code: 'no-way', tag };
  const trials: Trial[] = [];
  for (const { action, min, outcome } of deeds) {
    const policy = policyOf(id, action, conversion.own !== undefined);
    const gesture = outcome === 'failure' ? 'submit-empty' : GESTURES[action];
    const code = policy.not ?? refusalOf({ conversion: id, gesture, label, own: conversion.own !== undefined }, null);
    if (code) return { trials: [], code, tag };
    const until = min === undefined ? {} : { until: min };
    const { needs = 'safe' } = policy;
    trials.push({ conversion: id, selector, ref, label, gesture, ...until, hold: policy.through !== true, needs });
  }
  return { trials, code: null, tag };
}

function notTried({ conversion, selector, ref, label }: Verdict, code: NotTriedCode): NotTried {
  return { conversion, selector, ref, label, code };
}

function reaches(level: TryLevel, needs: TryLevel): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(needs);
}

/** What disturbs the page least comes first. */
function rankOf({ gesture, needs, conversion }: Trial, tag: string | undefined): number {
  // A form that was sent may be gone: it is turned down before that.
  if (needs !== 'safe') return needs === 'cart' ? 10 : gesture === 'submit-form' ? 12 : 11;
  switch (gesture) {
    case 'view':
      return 0;
    case 'stay':
      return 1;
    case 'scroll':
      return 2;
    case 'play':
      return 3;
    case 'start-form':
      return 5;
    case 'choose':
    case 'copy':
    case 'print':
      return 6;
    default:
      return OPENS.has(conversion) && tag !== 'a' ? 4 : tag === 'a' || tag === 'area' ? 8 : 7;
  }
}

/** `main > form#order > a.cta` → `a`; undefined where the selector does not say. */
function tagIn(selector: string | null): string | undefined {
  const last = /(?:^|[\s>])([a-z][a-z\d-]*)?[^\s>]*$/i.exec(selector?.trim() ?? '');
  return last?.[1]?.toLowerCase();
}
