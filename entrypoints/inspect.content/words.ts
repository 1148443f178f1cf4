import { browser } from 'wxt/browser';
import { createTranslator, type Translator } from '../../utils/i18n/translate';
import type { OverlayWords } from '../../utils/overlay/types';

/** The language chosen in the panel, else the browser's. */
export async function readLanguage(): Promise<Translator> {
  const stored: unknown = (await browser.storage.local.get('language').catch(() => ({}) as Record<string, unknown>))['language'];
  return createTranslator(typeof stored === 'string' ? stored : browser.i18n.getUILanguage());
}

export function overlayWords(say: Translator): OverlayWords {
  return {
    language: say.language,
    name: say.t('app.name'),
    page: say.t('overlay.page'),
    events: say.t('overlay.events'),
    fold: say.t('overlay.fold'),
    unfold: say.t('overlay.unfold'),
    move: say.t('overlay.move'),
    outcomes: {
      delivered: say.t('outcome.delivered'),
      failed: say.t('outcome.failed'),
      blocked: say.t('outcome.blocked'),
      none: say.t('outcome.none'),
      pending: say.t('outcome.pending'),
    },
  };
}
