import { browser } from 'wxt/browser';
import { walkName } from '../../../utils/wire/messages';

/** Has the background end a walk should this panel be closed before its end; call what is returned at the end. */
export function guardWalk(tabId: number, url: string): () => void {
  let over = false;
  let port = connect();
  return () => {
    over = true;
    port.postMessage('over');
    port.disconnect();
  };

  function connect(): ReturnType<typeof browser.runtime.connect> {
    const connected = browser.runtime.connect({ name: walkName(tabId, url) });
    // The browser killed the background.
    connected.onDisconnect.addListener(() => {
      if (!over) port = connect();
    });
    return connected;
  }
}
