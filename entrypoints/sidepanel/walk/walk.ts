import type { WalkDoing, WalkHeard } from '../../../components/consent-walk-props';
import { auditRecording, sentHits } from '../../../utils/audit';
import { type ConsentWalk, consentWalk, type WalkVisits } from '../../../utils/exports/consent-walk';
import { VISITS, type WalkVisit } from '../../../utils/model/consent-walk';
import type { AuditSettings } from '../../../utils/model/recording';
import { onSite } from '../../../utils/model/site';
import { ask } from '../../../utils/wire/ask';
import { leaveNothing } from '../../../utils/wire/leave-nothing';
import { deleteSiteData } from '../../../utils/wire/site-data';
import type { Said } from './answering';
import { WalkEnded } from './ending';
import { guardWalk } from './guard';
import { type Visited, visitWalked } from './visit';

export interface WalkOrders {
  readonly tabId: number;
  readonly url: string;
  readonly settings: AuditSettings;
  readonly signal: AbortSignal;
  tell(visit: WalkVisit, doing: WalkDoing, heard: WalkHeard | null): void;
  said(): Promise<Said>;
}

export interface Walked {
  readonly walk: ConsentWalk;
  readonly visits: WalkVisits;
  /** Only what the page's own scripts can delete was deleted. */
  readonly partly: boolean;
}

/**
 * Visits a page three times in its tab, each time as a stranger: with no answer to its question about consent, with a refusal, with an
 * acceptance. What the site keeps of it is deleted at the end, too, however the walk ends, and the page shown again. Rejects with a
 * {@link WalkEnded}, or what `signal` aborts with.
 */
export async function walkSite({ tabId, url, settings, signal, tell, said }: WalkOrders): Promise<Walked> {
  const visits = {} as { [visit in WalkVisit]: Visited };
  let partly = false;
  let host: string | null = null;
  let current: WalkVisit = 'before';
  const release = guardWalk(tabId, url);
  try {
    await ask('stop', { tabId });
    for (const visit of VISITS) {
      current = visit;
      signal.throwIfAborted();
      tell(visit, 'deleting', null);
      partly = !(await deleteSiteData(tabId, url)) || partly;
      signal.throwIfAborted();
      const askedNothing = visit === 'accepted' && visits.denied.none;
      const telling = (doing: WalkDoing, heard: WalkHeard | null = null) => tell(visit, doing, heard);
      const visited = await visitWalked(visit, { tabId, url, settings, signal, said, askedNothing, tell: telling });
      host ??= visited.host;
      if (onSite(visited.host) !== onSite(host)) throw new WalkEnded('left');
      visits[visit] = visited;
    }
    return { walk: consentWalk(url, visits, { audit: auditRecording, sent: sentHits }), visits, partly };
  } finally {
    tell(current, 'leaving', null);
    await leaveNothing(tabId, url, () => ask('stop', { tabId }));
    release();
  }
}
