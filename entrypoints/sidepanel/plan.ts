import { useEffect, useState } from 'preact/hooks';
import type { OwnConversions, PlanImported } from '../../components/plan-props';
import { conversions } from '../../utils/catalogue';
import { recommendedFor } from '../../utils/catalogue/own/conversions';
import type { Language } from '../../utils/i18n/messages';
import { notesOf, onNotes } from '../../utils/journal/notes-storage';
import { checkOwn, MOST_OWN, mergeOwn, OwnConversionsError, ownIdOf, toOwnFile } from '../../utils/journal/own-conversions';
import { readPlan } from '../../utils/journal/plan';
import { sightingOf } from '../../utils/judge/sighting';
import type { OwnConversion } from '../../utils/model/own-conversion';
import type { Recording } from '../../utils/model/recording';
import { onSite } from '../../utils/model/site';
import type { NoteChange } from '../../utils/model/site-notes';
import { saveText } from './export';
import { countIn, makeIn, pickIn, stopPickingIn } from './picking';
import type { createSession } from './session';

const known = (event: string) => recommendedFor(conversions, event);

/**
 * The micro-conversions that people added for a site: those that this browser keeps, or those of a recording that is open. What is changed
 * is a note like any other, and goes wherever notes go.
 */
export function useOwnConversions(
  session: ReturnType<typeof createSession>,
  opened: Recording | null,
  language: Language,
  note: (change: NoteChange) => Promise<void>,
): OwnConversions {
  const site = siteShown(session, opened);
  const kept = useKept(site);
  const list = opened ? (opened.settings.notes?.own ?? []).filter(({ host }) => onSite(host) === site || host === '') : kept;

  async function save(own: readonly OwnConversion[]): Promise<void> {
    if (site !== null) await note({ note: 'own', host: site, own: own.map((each) => ({ ...each, host: site })) });
  }

  return {
    site,
    list,
    check(own) {
      const id = ownIdOf(nameOf(own), new Set(list.map((each) => each.id)));
      const checked = checkOwn(withId(own, id), site ?? '');
      if ('field' in checked) return checked;
      const { adds, ...rest } = checked.own;
      return { own: adds !== undefined && rest.events.some((event) => known(event) === adds) ? checked.own : rest };
    },
    count: (selector) => (opened ? Promise.resolve(null) : countIn(session.tab(), selector)),
    pick: opened ? undefined : (hint) => pickIn(session.tab(), hint, language),
    make: (selector) => (opened ? Promise.resolve(null) : makeIn(session.tab(), selector)),
    sighting(selector, make) {
      const { audit, signals } = session.store.getState();
      return audit && sightingOf(selector, make, audit, signals);
    },
    stopPicking: () => void stopPickingIn(session.tab()),
    save: (own) => void save(own),
    exportFile: () => saveText(toOwnFile(list), 'application/json', `mikroskop-${site ?? 'site'}-conversions.json`),
    async importFile(file): Promise<PlanImported> {
      try {
        const { own, unusable } = readPlan(await file.text(), site ?? '', known);
        const merged = mergeOwn(list, own);
        if (merged.own.length > MOST_OWN) return { problem: 'too-many' };
        if (merged.added + merged.replaced > 0) await save(merged.own);
        return { added: merged.added, replaced: merged.replaced, unusable };
      } catch (error) {
        if (!(error instanceof OwnConversionsError)) throw error;
        const { code, entry, field } = error;
        return code === 'entry' ? { problem: code, entry: entry ?? 0, field: field ?? '' } : { problem: code };
      }
    },
  };
}

/** The site that the panel is about. */
function siteShown(session: ReturnType<typeof createSession>, opened: Recording | null): string | null {
  const { phase, audit, info } = session.store.getState();
  if (phase.phase === 'idle') return phase.site === null ? null : onSite(phase.site.replace(/:\d+$/, ''));
  const url = opened?.url ?? audit?.pages.at(-1)?.url ?? info?.url ?? '';
  return URL.canParse(url) ? onSite(new URL(url).hostname) || null : null;
}

function useKept(site: string | null): readonly OwnConversion[] {
  const [kept, setKept] = useState<{ site: string | null; own: readonly OwnConversion[] }>({ site: null, own: [] });
  useEffect(() => {
    if (site !== null) void notesOf(site).then(({ own = [] }) => setKept({ site, own }));
  }, [site]);
  useEffect(() => onNotes((host, { own = [] }) => setKept((now) => (now.site === host ? { site: host, own } : now))), []);
  return kept.site === site ? kept.own : [];
}

function nameOf(own: unknown): string {
  return typeof own === 'object' && own !== null && 'name' in own ? String(own.name) : '';
}

function withId(own: unknown, id: string): unknown {
  return typeof own === 'object' && own !== null && 'id' in own && own.id === '' ? { ...own, id } : own;
}
