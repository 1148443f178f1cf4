import type { ChainGap, ChainStep, DestinationState } from '../model/chain';
import type { PageType } from '../model/offer';
import type { QualityFinding } from '../model/quality';
import type { Dismissal } from '../model/site-notes';
import type { Reason, State } from '../model/verdict';
import { sayAction } from './action';
import type { CompareKey } from './compare/keys';
import { nameOfSource } from './consent-source';
import type { ReportPhrase } from './messages';
import { sayFinding } from './quality';
import { sayReason } from './reason';
import type { ScopeKey } from './scope/keys';
import type { Translator } from './translate';
import type { WalkKey } from './walk/keys';

/** What is said of consent. */
type ConsentWord = 'granted' | 'denied' | 'open' | 'regional' | 'late' | 'default' | 'update' | 'live' | 'hit';

type WalkWord = Extract<ScopeKey | WalkKey, `walk.${string}`> extends `walk.${infer Word}` ? Word : never;

type CompareWord = CompareKey extends `compare.${infer Word}` ? Word : never;

/** The words of a written report. `nameOf` says what people call a vendor id. */
export function createReportWords(say: Translator, nameOf: (vendor: string) => string) {
  return {
    state: (state: State) => say.t(`state.${state}`),
    reason: (reason: Reason) => sayReason(say, reason, nameOf),
    outcome: (outcome: DestinationState) => say.t(`outcome.${outcome}`),
    pageType: (type: PageType) => say.t(`page.${type}`),
    vendor: nameOf,
    source: (id: string) => nameOfSource(id, nameOf),
    consent: (word: ConsentWord) => say.t(`consent.${word}`),
    dismissal: (reason: Dismissal['reason']) => say.t(`notes.${reason}`),
    finding: (finding: QualityFinding) => sayFinding(say, finding, nameOf),
    chain: {
      title: say.t('chain.caused'),
      action: (name: string, label: string) => sayAction(say, name, label),
      outcome: (outcome: NonNullable<ChainStep['outcome']>) => say.t(`outcome.${outcome}`),
      join: (join: NonNullable<ChainStep['join']>) => say.t(`join.${join}`),
      gap: ({ code, detail = {} }: ChainGap) => say.t(`gap.${code}`, detail),
      older: (count: number) => say.plural('chain.older', count),
    },
    /** `count`: for what is unchanged. */
    compare: (word: CompareWord, count = 0) => say.t(`compare.${word}`, { count }),
    walk: (word: WalkWord) => say.t(`walk.${word}`),
    phrase: (phrase: ReportPhrase) => say.t(`report.${phrase}`),
  };
}
