import { browser } from 'wxt/browser';
import { conversions } from '../../utils/catalogue';
import { ownConversions } from '../../utils/catalogue/own/conversions';
import { createTranslator } from '../../utils/i18n/translate';
import { keepView, readView } from '../../utils/journal/overlay-view';
import type { AuditRecord } from '../../utils/journal/store';
import type { NoteChange } from '../../utils/model/site-notes';
import { planTrials } from '../../utils/trying/plan';
import type { Sender } from '../../utils/wire/ask';
import { chosenLanguage } from '../../utils/wire/language';
import type { Pointed, Requests } from '../../utils/wire/messages';
import { tryIn } from '../../utils/wire/try-in';
import type { Drawing } from './drawing';
import { openPanelOf } from './open-panel';
import { tellTab } from './tabs';

interface Around {
  running(tabId: number): Promise<AuditRecord | null>;
  drawingOf(record: AuditRecord): Drawing;
  point(audit: string, pointed: Pointed): boolean;
  note(change: NoteChange, audit: string | null): Promise<void>;
}

type Asked<K extends keyof Requests> = Requests[K]['ask'];

/** Milliseconds within which a panel that is just opening comes to follow the audit, and how often that is looked for. */
const OPENING = 3_000;
const EVERY = 100;

/** What badges ask of the background: what is to be told of them, and what a person does to them. */
export function createOverlayAnswers({ running, drawingOf, point, note }: Around) {
  async function subjectOf(badge: Asked<'wrong'>['badge'], { tab, frameId = 0 }: Sender) {
    const record = await running(tab?.id ?? -1);
    const subject = record && drawingOf(record).subject(frameId, badge);
    return subject ? { record, ...subject } : null;
  }

  return {
    async details({ badges }: Asked<'details'>, { tab, frameId = 0 }: Sender) {
      const record = await running(tab?.id ?? -1);
      return { details: record ? await drawingOf(record).details(frameId, badges) : [] };
    },
    async wrong({ badge }: Asked<'wrong'>, sender: Sender) {
      const subject = await subjectOf(badge, sender);
      if (!subject) return { ok: true } as const;
      const { conversion, selector, label } = subject.verdict;
      const dismissal = { conversion, page: subject.page, selector, label, reason: 'wrong', at: Date.now() } as const;
      await note({ note: 'dismiss', dismissal }, subject.record.id);
      return { ok: true } as const;
    },
    async point({ badge }: Asked<'point'>, sender: Sender) {
      // First of all: only within the click may a panel be opened.
      const opening = openPanelOf(sender.tab?.id ?? -1);
      const subject = await subjectOf(badge, sender);
      await opening;
      if (!subject) return { ok: true } as const;
      const { conversion, selector } = subject.verdict;
      const pointed = { page: subject.page, conversion, selector };
      for (let waited = 0; !point(subject.record.id, pointed) && waited < OPENING; waited += EVERY)
        await new Promise((resolve) => setTimeout(resolve, EVERY));
      return { ok: true } as const;
    },
    async try({ badge }: Asked<'try'>, sender: Sender) {
      const subject = await subjectOf(badge, sender);
      const own = ownConversions(subject?.record.settings.notes?.own ?? []);
      const say = createTranslator(await chosenLanguage());
      if (!subject) return { said: say.t('try.gone') };
      // It is tried again, whatever came of it before.
      const page = { verdicts: [{ ...subject.verdict, state: 'untested' as const }] };
      const { trials, left } = planTrials(page, new Map([...conversions, ...own]), { level: 'safe' });
      const [refused] = left;
      if (refused) return { said: say.t(`try.${refused.code}`) };
      for (const trial of trials) {
        const { code } = await tryIn(sender.tab?.id ?? -1, sender.frameId ?? 0, trial);
        if (code !== null) return { said: say.t(`try.${code}`) };
      }
      return { said: say.t('try.done') };
    },
    async hide() {
      await keepView({ ...(await readView()), hidden: true });
      return { ok: true } as const;
    },
  };
}

/** The extension's own keys, which people set in the browser: everything shown or hidden, and the way to the badges. */
export function listenToKeys(): void {
  browser.commands?.onCommand.addListener(async (command: string, tab?: { readonly id?: number }) => {
    const view = await readView();
    if (command === 'toggle-overlay') return keepView({ ...view, hidden: !view.hidden });
    if (command !== 'enter-overlay') return;
    if (view.hidden) await keepView({ ...view, hidden: false });
    const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (id !== undefined) tellTab(id, { type: 'enter' }, 0);
  });
}
