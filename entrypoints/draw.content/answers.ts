import type { OverlayOptions } from '../../utils/overlay/types';
import { ask } from '../../utils/wire/ask';
import type { Badged } from '../../utils/wire/messages';

/** What the badges of a frame are asked, and do: the background knows what was judged. */
export const answers: Pick<OverlayOptions, 'details' | 'onAct' | 'onHide'> = {
  async details(badges) {
    return (await ask('details', { badges: badges.map(named) })).details;
  },
  async onAct(act, badge) {
    const asked = { badge: named(badge) };
    if (act === 'try') return (await ask('try', asked)).said;
    await (act === 'wrong' ? ask('wrong', asked) : ask('point', asked));
    return '';
  },
  onHide: () => void ask('hide', {}),
};

function named({ ref, conversion }: Badged): Badged {
  return { ref, conversion };
}
