import { browser } from 'wxt/browser';
import type { WalkDoing, WalkHeard } from '../../../components/consent-walk-props';
import type { WalkVisited } from '../../../utils/exports/consent-walk';
import { answerSince } from '../../../utils/judge/consent-answer';
import { ANSWERS, type WalkAnswer, type WalkAnswered, type WalkVisit } from '../../../utils/model/consent-walk';
import type { AuditSettings } from '../../../utils/model/recording';
import { SOON } from '../../../utils/trying/consent-rules';
import { askUntil } from '../../../utils/wire/ask';
import { answerByPerson, answerByRules, type Said } from './answering';
import { sleep, WalkEnded } from './ending';
import { loadAgain, loaded } from './page';
import { readWalked, type WalkReader } from './reader';

/** The background is asked again for so long, in milliseconds: the browser may kill it at any moment. */
const PATIENCE = 30_000;

/** What a visit needs of the walk. */
export interface Walking {
  readonly tabId: number;
  readonly url: string;
  readonly settings: AuditSettings;
  readonly signal: AbortSignal;
  tell(doing: WalkDoing, heard?: WalkHeard | null): void;
  /** What the person says next. */
  said(): Promise<Said>;
  /** Whether they said that the site asks no question. */
  readonly askedNothing: boolean;
}

/** A visit, with the host that the page turned out to stand on. */
export interface Visited extends WalkVisited {
  readonly host: string;
  readonly none: boolean;
}

/** Visits the page as a stranger with an audit running, answers its question, and looks at it until it is quiet. */
export async function visitWalked(visit: WalkVisit, walking: Walking): Promise<Visited> {
  const { tabId, url, settings, tell } = walking;
  // What the audit does ends with the visit.
  const over = new AbortController();
  const signal = AbortSignal.any([walking.signal, over.signal]);
  const patient = () => AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  try {
    tell('loading');
    const started = await askUntil('start', { tabId, url, settings }, patient());
    if (!started.ok) throw new WalkEnded(started.error === 'permission' ? 'access' : 'failed', started.error);
    const reader = readWalked(started.audit, settings, signal);
    const host = await loaded(tabId, signal);
    const { answered, none } = await answer(visit, walking, reader);
    tell('waiting');
    await reader.settle();
    await browser.tabs.get(tabId);
    await askUntil('stop', { tabId }, patient());
    const recording = await askUntil('recording', { audit: started.audit }, patient());
    if (recording === null) throw new WalkEnded('failed');
    return { recording, answered, host, none };
  } finally {
    over.abort();
  }
}

async function answer(
  visit: WalkVisit,
  { tabId, signal, tell, said, askedNothing }: Walking,
  reader: WalkReader,
): Promise<{ answered: WalkAnswered | null; none: boolean }> {
  const wanted = ANSWERS[visit];
  if (wanted === null) return { answered: null, none: false };
  tell('answering');
  const since = Date.now();
  let answered = await answerByRules(tabId, wanted, signal);
  await sleep(SOON, signal);
  const told = answerSince(reader.audit(), since);
  if (!answered.done || isContradicted(wanted, told)) {
    if (answered.manager === null && askedNothing) return { answered, none: true };
    tell('asking', isContradicted(wanted, told) ? told : null);
    const end = await answerByPerson(wanted, reader, said(), (heard) => tell('asking', heard), signal);
    if (end === 'none') return { answered, none: true };
    answered = { manager: answered.manager, done: true, byPerson: true };
    await sleep(SOON, signal);
  }
  tell('loading');
  return { answered: { ...answered, reloadedAt: await loadAgain(tabId, signal) }, none: false };
}

/** The page tells of the opposite: a rule that no longer fits. What only partly agrees may be what a site leaves to choose. */
function isContradicted(wanted: WalkAnswer, told: WalkHeard | null): boolean {
  return told === (wanted === 'accept' ? 'denied' : 'granted');
}
