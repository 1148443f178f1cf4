import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { OverlayView } from '../model/overlay-view';

const KEY = 'overlay';

/** Everything is drawn. */
export const ALL_SHOWN: OverlayView = { hidden: false, withoutStates: [], withoutKinds: [], destination: null };

const schema = v.object({
  hidden: v.boolean(),
  withoutStates: v.array(v.picklist(['tracked', 'partial', 'untracked', 'untested', 'unclear', 'absent'])),
  withoutKinds: v.array(v.picklist(['process-milestone', 'secondary-action', 'macro-conversion', 'own'])),
  destination: v.nullable(v.pipe(v.string(), v.maxLength(100))),
});

/** What a person wants to see on pages, as this browser keeps it. */
export async function readView(): Promise<OverlayView> {
  return known((await browser.storage.local.get(KEY))[KEY]);
}

export async function keepView(view: OverlayView): Promise<void> {
  await browser.storage.local.set({ [KEY]: view });
}

/** Tells when it was changed, in whichever window of this browser. */
export function onView(handle: (view: OverlayView) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) handle(known(change.newValue));
  });
}

function known(stored: unknown): OverlayView {
  const read = v.safeParse(schema, stored);
  return read.success ? read.output : ALL_SHOWN;
}
