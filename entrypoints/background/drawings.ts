import { browser } from 'wxt/browser';
import { createTranslator } from '../../utils/i18n/translate';
import { onView, readView } from '../../utils/journal/overlay-view';
import type { AuditRecord, Journal } from '../../utils/journal/store';
import { chosenLanguage } from '../../utils/wire/language';
import type { ToPage } from '../../utils/wire/messages';
import { createDrawing, type Drawing } from './drawing';

/** The drawing of each audit that runs, begun when something is to be drawn. */
export interface Drawings {
  of(record: AuditRecord): Drawing;
  known(audit: string): Drawing | undefined;
  end(audit: string): void;
}

export function createDrawings(
  journal: Promise<Journal>,
  tellTab: (tabId: number, message: ToPage, frameId?: number) => void,
): Drawings {
  const drawings = new Map<string, Drawing>();
  const canvas = {
    read: async (audit: string, after: number, limit: number) => (await journal).read(audit, after, limit),
    address: async (tabId: number) => (await browser.tabs.get(tabId).catch(() => null))?.url ?? '',
    language: async () => createTranslator(await chosenLanguage()),
    view: readView,
    draw: (tabId: number, frame: number, drawn: Drawn) => tellTab(tabId, { type: 'draw', ...drawn }, frame),
    count(tabId: number, untracked: number) {
      // The tab may be gone.
      void browser.action.setBadgeBackgroundColor({ color: '#b3261e', tabId }).catch(() => {});
      void browser.action.setBadgeText({ tabId, text: untracked > 0 ? String(untracked) : '' }).catch(() => {});
    },
  };

  onView(() => {
    for (const drawing of drawings.values()) drawing.renew();
  });

  return {
    of(record) {
      const drawing = drawings.get(record.id) ?? createDrawing(record, canvas);
      drawings.set(record.id, drawing);
      return drawing;
    },
    known: (audit) => drawings.get(audit),
    end(audit) {
      drawings.get(audit)?.end();
      drawings.delete(audit);
    },
  };
}

type Drawn = Omit<Extract<ToPage, { type: 'draw' }>, 'type'>;
