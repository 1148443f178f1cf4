import { browser } from 'wxt/browser';
import { leaveNothing } from '../../utils/wire/leave-nothing';
import { parseWalkName } from '../../utils/wire/messages';

/** Ends the walks whose panel is closed before their end, as the panel would have. */
export function endAbandonedWalks(stop: (tabId: number) => Promise<void>): void {
  browser.runtime.onConnect.addListener((port) => {
    const walk = parseWalkName(port.name);
    if (!walk) return;
    let over = false;
    port.onMessage.addListener(() => {
      over = true;
    });
    port.onDisconnect.addListener(() => {
      if (!over) void leaveNothing(walk.tabId, walk.url, () => stop(walk.tabId));
    });
  });
}
