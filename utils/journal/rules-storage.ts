import { browser } from 'wxt/browser';
import type { VendorRule } from '../model/recording';
import { checkRule } from './rules-file';

const KEY = 'rules';

/** The rules that this browser keeps. What another version left and this one cannot read is passed over. */
export async function readRules(): Promise<VendorRule[]> {
  return known((await browser.storage.local.get(KEY))[KEY]);
}

export async function keepRules(rules: readonly VendorRule[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: rules });
}

/** Tells when the rules were changed, in whichever window of this browser. */
export function onRules(handle: (rules: VendorRule[]) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) handle(known(change.newValue));
  });
}

function known(stored: unknown): VendorRule[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry) => {
    const checked = checkRule(entry);
    return 'rule' in checked ? [checked.rule] : [];
  });
}
