import type { TextKey } from '../../utils/i18n/messages';
import type { OverlayWords } from '../../utils/overlay/types';
import { askUntil } from '../../utils/wire/ask';

const KEYS = [
  'app.name',
  'overlay.page',
  'overlay.events',
  'overlay.fold',
  'overlay.unfold',
  'overlay.move',
  'overlay.hide',
  'overlay.chain',
  'overlay.more',
  'overlay.try',
  'overlay.wrong',
  'overlay.panel',
  'outcome.delivered',
  'outcome.failed',
  'outcome.blocked',
  'outcome.none',
  'outcome.pending',
] as const satisfies readonly TextKey[];

/** The overlay's own words. The background knows all languages; a page is spared them. */
export async function askOverlayWords(signal: AbortSignal): Promise<OverlayWords> {
  const { language, texts } = await askUntil('words', { keys: KEYS }, signal);
  const t = (key: (typeof KEYS)[number]) => texts[key] ?? key;
  return {
    language,
    name: t('app.name'),
    page: t('overlay.page'),
    events: t('overlay.events'),
    fold: t('overlay.fold'),
    unfold: t('overlay.unfold'),
    move: t('overlay.move'),
    hide: t('overlay.hide'),
    chain: t('overlay.chain'),
    more: t('overlay.more'),
    acts: { try: t('overlay.try'), wrong: t('overlay.wrong'), panel: t('overlay.panel') },
    outcomes: {
      delivered: t('outcome.delivered'),
      failed: t('outcome.failed'),
      blocked: t('outcome.blocked'),
      none: t('outcome.none'),
      pending: t('outcome.pending'),
    },
  };
}
