import type { Page } from 'puppeteer-core';
import type { Drawn } from '../drawn';

interface Api {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  scripting: {
    executeScript(wish: { target: object; func: (looks: string) => Drawn[]; args: string[] }): Promise<{ result?: Drawn[] }[]>;
  };
}

/** What is drawn in the tab at an address, of certain classes: read as an extension can, which sees into closed roots. */
export function drawnIn(panel: Page, url: string, ...looks: string[]): Promise<Drawn[]> {
  return panel.evaluate(
    async (address, selector) => {
      const { browser } = globalThis as unknown as { browser: Api };
      const tab = (await browser.tabs.query({})).find((one) => one.url === address);
      const [answer] = await browser.scripting.executeScript({
        target: { tabId: tab?.id },
        func: (wanted) =>
          [...document.documentElement.children]
            .flatMap((element) => (element as Element & { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ?? [])
            .flatMap((root) => [...root.querySelectorAll(wanted)])
            .map((element) => {
              const { x, y, width, height } = element.getBoundingClientRect();
              const says = element.ariaLabel || (element.textContent ?? '');
              return { look: element.className, says, middle: width > 0 ? { x: x + width / 2, y: y + height / 2 } : null };
            }),
        args: [selector],
      });
      return answer?.result ?? [];
    },
    url,
    looks.map((look) => `.${look}`).join(),
  );
}

/** What the marks on the elements say of themselves, a line each. */
export async function marks(panel: Page, url: string): Promise<string> {
  return (await drawnIn(panel, url, 'pill')).map(({ says }) => says).join('\n');
}
