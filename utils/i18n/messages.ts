import type { ChainStep, DestinationState } from '../model/chain';
import type { PageType } from '../model/offer';
import type { ActionKind, SignalKind } from '../model/signal';
import type { ReasonCode, State } from '../model/verdict';
import type { ChainKey } from './chain/keys';
import type { CompareKey } from './compare/keys';
import type { ExportKey } from './export/keys';
import type { HealthKey } from './health/keys';
import type { NoteKey } from './notes/keys';
import type { OverlayKey } from './overlay/keys';
import type { OwnCountKey, OwnKey } from './own/keys';
import type { PlanCountKey, PlanKey } from './plan/keys';
import type { QualityCountKey, QualityKey } from './quality/keys';
import type { ScopeKey } from './scope/keys';
import type { TryingKey } from './trying/keys';
import type { TryoutCountKey, TryoutKey } from './tryout/keys';
import type { WalkKey } from './walk/keys';

/** The languages that people can read Mikroskop in. */
export type Language = 'en' | 'hu' | 'pl';

type ConsentType =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage';

/** Headings and labels of a report. */
export type ReportPhrase =
  | 'title'
  | 'made'
  | 'coverage'
  | 'nothing-judged'
  | 'conversion'
  | 'element'
  | 'whole-page'
  | 'why'
  | 'destinations'
  | 'evidence'
  | 'not-offered'
  | 'unknown'
  | 'host'
  | 'company'
  | 'requests'
  | 'tunnel'
  | 'consent'
  | 'time'
  | 'source'
  | 'change'
  | 'dismissed'
  | 'page'
  | 'stale'
  | 'quality'
  | 'severity'
  | 'event'
  | 'finding'
  | 'mend'
  | 'pictures'
  | 'cut';

type Screen =
  | 'app.name'
  | 'app.sentence'
  | 'app.private'
  | 'app.language'
  | 'idle.start'
  | 'idle.site'
  | 'idle.no-site'
  | 'idle.next'
  | 'denied.title'
  | 'denied.text'
  | 'denied.settings'
  | 'denied.again'
  | 'starting.text'
  | 'loading.text'
  | 'unsupported.title'
  | 'unsupported.text'
  | 'broken.title'
  | 'broken.text'
  | 'broken.again'
  | 'live.running'
  | 'live.stopped'
  | 'live.elapsed'
  | 'live.stop'
  | 'live.again'
  | 'live.empty'
  | 'live.empty-text'
  | 'recording.open'
  | 'recording.title'
  | 'recording.read-only'
  | 'recording.close'
  | 'recording.empty'
  | 'recording.unreadable'
  | 'pages.label'
  | 'checklist.title'
  | 'checklist.empty'
  | 'checklist.show'
  | 'checklist.show-what'
  | 'checklist.whole-page'
  | 'checklist.element'
  | 'checklist.signal'
  | 'checklist.signal-lost'
  | 'chain.title'
  | 'chain.empty'
  | 'chain.action'
  | 'chain.page'
  | 'coverage.title'
  | 'coverage.tracked'
  | 'coverage.none'
  | 'coverage.weighed'
  | 'coverage.how'
  | 'coverage.explained'
  | 'coverage.left-out'
  | 'installed.title'
  | 'installed.none'
  | 'installed.unknown'
  | 'consent.title'
  | 'consent.none'
  | 'consent.granted'
  | 'consent.denied'
  | 'consent.managers'
  | 'consent.answered'
  | 'consent.open'
  | 'consent.default'
  | 'consent.update'
  | 'consent.live'
  | 'consent.hit'
  | 'consent.regional'
  | 'consent.late'
  | 'consent.waits';

/** Every sentence and word without a number that it must agree with. `{name}` is filled in; `[…]` is left out where a name in it is not given. */
export type TextKey =
  | Screen
  | OverlayKey
  | OwnKey
  | ChainKey
  | CompareKey
  | TryoutKey
  | Exclude<HealthKey, 'health.dropped'>
  | NoteKey
  | QualityKey
  | ExportKey
  | ScopeKey
  | WalkKey
  | PlanKey
  | 'reason.called-not-sent'
  | 'reason.tunnel'
  | `state.${State}`
  | `reason.${ReasonCode}`
  | TryingKey
  | `page.${PageType}`
  | `action.${ActionKind | 'view'}`
  | `join.${NonNullable<ChainStep['join']>}`
  | `outcome.${DestinationState | 'pending'}`
  | `signal.${SignalKind}`
  | `consent.${ConsentType}`
  | `report.${ReportPhrase}`;

/** Every sentence whose words agree with `{count}`. */
export type CountKey =
  | OwnCountKey
  | QualityCountKey
  | PlanCountKey
  | TryoutCountKey
  | 'health.dropped'
  | 'evidence.signals'
  | 'chain.older'
  | 'consent.changes'
  | 'chain.announced'
  | 'unknown.beacons'
  | 'pages.count'
  | 'recording.skipped'
  | 'toolbar.untracked';

/** All words of one language. `Forms`: the plural forms that the language has after a number. */
export type Catalogue<Forms extends Intl.LDMLPluralRule> = { readonly [key in TextKey]: string } & {
  readonly [key in CountKey]: { readonly [form in Forms]: string };
};
