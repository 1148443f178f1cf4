import { browser } from 'wxt/browser';

/** Chrome's side panel or Firefox's sidebar: each browser has one of them. */
interface Panels {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** The toolbar button opens the panel. Both browsers want to be asked within the click itself. */
export function openPanelOnClick(): void {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  browser.action.onClicked.addListener((tab) => {
    if (sidePanel && tab.id !== undefined) void sidePanel.open({ tabId: tab.id });
    else void sidebarAction?.open();
  });
}

/** The same for a tab, asked from within a page: only some browsers take a click there for a click. */
export async function openPanelOf(tabId: number): Promise<void> {
  const { sidePanel } = browser as unknown as Panels;
  await sidePanel?.open({ tabId }).catch(() => {});
}
