import { sayAction } from '../../utils/i18n/action';
import type { Translator } from '../../utils/i18n/translate';
import type { Detail, DetailHit, DetailStep } from '../../utils/model/card';
import type { Chain, ChainStep } from '../../utils/model/chain';
import type { Conversion } from '../../utils/model/conversion';
import type { Reason, Verdict } from '../../utils/model/verdict';
import { vendorName } from '../../utils/vendors';

/** So many steps of a chain, hits, and parameters of a hit are told on a page; the panel and the recording have all. */
const STEPS = 10;
const HITS = 2;
const PARAMS = 14;
/** Characters of a value. */
const VALUE = 120;

/** What lacks where a tag would have to send something, or something else. */
const TO_SEND: ReadonlySet<Reason['code']> = new Set<Reason['code']>([
  'nothing-sent',
  'pushed-not-sent',
  'missing-parameter',
  'destination-missing',
]);

/** What is told of a verdict on its element: what to do, what the last use caused, and what was sent. */
export function detailOf(
  verdict: Verdict,
  conversion: Conversion | undefined,
  chains: readonly Chain[],
  say: Translator,
): Detail {
  const evidence = new Set(verdict.evidence);
  const chain = chains.findLast(({ steps }) => steps.some(({ seq }) => evidence.has(seq)));
  const steps = chain?.steps ?? [];
  const hits = steps.filter(({ what, seq }) => what === 'hit' && evidence.has(seq));
  return {
    conversion: verdict.conversion,
    advice: conversion ? adviceOn(verdict, conversion, say) : '',
    steps: steps.slice(0, STEPS).map((step) => stepOf(step, chain?.label ?? '', say)),
    hits: hits.slice(-HITS).reverse().map(hitOf),
  };
}

function adviceOn({ state, reason }: Verdict, { tryIt, recommend }: Conversion, say: Translator): string {
  if (state === 'untested') return tryIt[say.language];
  if (!TO_SEND.has(reason.code)) return '';
  const parameters = [...new Set([...recommend.required, ...recommend.params])].join(', ');
  return say.t('overlay.send', { event: recommend.ga4, ...(parameters && { parameters }) });
}

function stepOf(step: ChainStep, label: string, say: Translator): DetailStep {
  const { what, name, where, outcome, gap } = step;
  return {
    text: what === 'action' ? sayAction(say, name, label) : name,
    where: what === 'hit' ? vendorName(where) : what === 'call' ? `${where}()` : where,
    outcome: outcome ?? null,
    gap: gap ? say.t(`gap.${gap.code}`, gap.detail ?? {}) : '',
  };
}

function hitOf({ name, where, params = {} }: ChainStep): DetailHit {
  const all = Object.entries(params);
  return {
    title: `${name} → ${vendorName(where)}`,
    params: all.slice(0, PARAMS).map(([key, value]) => [key, textOf(value)] as const),
    more: Math.max(0, all.length - PARAMS),
  };
}

function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > VALUE ? `${text.slice(0, VALUE)}…` : text;
}
