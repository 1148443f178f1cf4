import type { Translator } from '../../utils/i18n/translate';
import type { OverlayWords } from '../../utils/overlay/types';

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
