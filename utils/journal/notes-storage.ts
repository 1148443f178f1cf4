import { browser } from 'wxt/browser';
import type { NoteChange, SiteNotes } from '../model/site-notes';
import { changeNotes, hostOfChange, isEmpty, readNotes } from './notes';

/** What this browser keeps about a host; nothing of what cannot be read. */
export async function notesOf(host: string): Promise<SiteNotes> {
  const key = keyOf(host);
  return readNotes((await browser.storage.local.get(key))[key]);
}

/** Tells when what is kept about any host was changed, in whichever window of this browser. */
export function onNotes(handle: (host: string, notes: SiteNotes) => void): void {
  const prefix = keyOf('');
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    for (const [key, change] of Object.entries(changes))
      if (key.startsWith(prefix)) handle(key.slice(prefix.length), readNotes(change.newValue));
  });
}

let turn: Promise<void> = Promise.resolve();

/** Keeps a change about a page's host. One after the other: each rests on the one before. */
export function keepNote(change: NoteChange): Promise<void> {
  const host = hostOfChange(change);
  if (host === null) return Promise.resolve();
  const done = turn.then(async () => {
    const key = keyOf(host);
    const notes = changeNotes(await notesOf(host), change);
    if (isEmpty(notes)) await browser.storage.local.remove(key);
    else await browser.storage.local.set({ [key]: notes });
  });
  turn = done.catch(() => {});
  return done;
}

function keyOf(host: string): string {
  return `notes:${host}`;
}
