import type { OwnAction } from '../../model/own-conversion';
import type { LikelyKey } from '../likely/keys';

/** Words about micro-conversions that people add for their site, and about tracking plans. */
export type PlanKey =
  | 'plan.title'
  | 'plan.intro'
  | 'plan.no-site'
  | 'plan.empty'
  | 'plan.add'
  | 'plan.new'
  | 'plan.change'
  | 'plan.import'
  | 'plan.events'
  | 'plan.events-hint'
  | 'plan.on'
  | 'plan.on-hint'
  | 'plan.everywhere'
  | 'plan.selector'
  | 'plan.selector-hint'
  | 'plan.pick'
  | 'plan.pick-hint'
  | 'plan.pick-stop'
  | 'plan.pick-none'
  | 'plan.found-as'
  | 'plan.fired'
  | 'plan.unused'
  | 'plan.action'
  | `plan.action-${OwnAction | 'none'}`
  | 'plan.parameters'
  | 'plan.parameters-hint'
  | 'plan.adds'
  | 'plan.adds-hint'
  | 'plan.bad-id'
  | 'plan.bad-selector'
  | 'plan.bad-on'
  | 'plan.bad-action'
  | 'plan.bad-events'
  | 'plan.bad-parameters'
  | 'plan.bad-entry'
  | 'plan.no-event'
  | 'plan.row'
  | 'plan.unchanged'
  | 'plan.import-none'
  | 'plan.import-too-many'
  /** Of an own micro-conversion that was tried: which event did not come. */
  | 'plan.expected-not-sent'
  | LikelyKey;

export type PlanCountKey = 'plan.silent' | 'plan.matches' | 'plan.added' | 'plan.replaced' | 'plan.unusable';
