import { browser } from 'wxt/browser';

/** The language chosen in the panel, else the browser's. */
export async function chosenLanguage(): Promise<string> {
  const stored: unknown = (await browser.storage.local.get('language').catch(() => ({}) as Record<string, unknown>))['language'];
  return typeof stored === 'string' ? stored : browser.i18n.getUILanguage();
}
