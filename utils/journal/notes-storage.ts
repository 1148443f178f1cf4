import { browser } from 'wxt/browser';
import { onSite } from '../model/site';
import type { NoteChange, SiteNotes } from '../model/site-notes';
import { changeNotes, hostOfChange, isEmpty, mergeNotes, readNotes } from './notes';

/** What this browser keeps about the site of a host; nothing of what cannot be read. */
export async function notesOf(host: string): Promise<SiteNotes> {
  const [key, old] = keysOf(host);
  const kept = await browser.storage.local.get([key, old]);
  return mergeNotes(readNotes(kept[key]), readNotes(kept[old]));
}

/** Tells when what is kept about any site was changed, in whichever window of this browser. */
export function onNotes(handle: (site: string, notes: SiteNotes) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    for (const [key, change] of Object.entries(changes)) {
      const site = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;
      if (site !== null && site === onSite(site)) handle(site, readNotes(change.newValue));
    }
  });
}

let turn: Promise<void> = Promise.resolve();

/** Keeps a change about a page's host. One after the other: each rests on the one before. */
export function keepNote(change: NoteChange): Promise<void> {
  const host = hostOfChange(change);
  if (host === null) return Promise.resolve();
  const done = turn.then(async () => {
    const [key, old] = keysOf(host);
    const notes = changeNotes(await notesOf(host), change);
    await browser.storage.local.set({ [key]: notes });
    await browser.storage.local.remove(isEmpty(notes) ? [key, old] : old);
  });
  turn = done.catch(() => {});
  return done;
}

const PREFIX = 'notes:';

/** Where notes are kept, and where versions that took `www.` for another site kept them beside. */
function keysOf(host: string): [key: string, old: string] {
  const site = onSite(host);
  return [`${PREFIX}${site}`, `${PREFIX}www.${site}`];
}
