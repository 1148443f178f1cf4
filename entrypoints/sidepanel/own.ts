import { useEffect, useState } from 'preact/hooks';
import type { Imported, OwnEndpoints } from '../../components/own-props';
import {
  checkRule,
  MOST_RULES,
  mergeRules,
  parseRules,
  RulesError,
  toRulesFile,
  withoutRules,
} from '../../utils/journal/rules-file';
import { keepRules, onRules, readRules } from '../../utils/journal/rules-storage';
import type { Recording, VendorRule } from '../../utils/model/recording';
import { saveText } from './export';
import { previewRule } from './preview';
import type { createSession } from './session';

/**
 * The endpoints that this browser keeps. A change holds for what runs and what is shown at once; a recording that is open is judged by
 * them from then on, after its own, and says so when it is exported again.
 */
export function useOwnEndpoints(
  session: ReturnType<typeof createSession>,
  opened: Recording | null,
  onReopen: (recording: Recording) => void,
): OwnEndpoints {
  const [rules, setRules] = useState<readonly VendorRule[]>([]);
  useEffect(() => {
    void readRules().then(setRules);
    onRules(setRules);
  }, []);

  async function save(changed: readonly VendorRule[]): Promise<void> {
    setRules(changed);
    await keepRules(changed);
    await session.judgeBy(changed);
    if (opened === null) return;
    const kept = withoutRules(opened.settings.rules ?? [], rules);
    const ruled = { ...opened, settings: { ...opened.settings, rules: mergeRules(changed, kept) } };
    onReopen(ruled);
    session.open(ruled);
  }

  return {
    rules,
    audited: session.store.getState().audit !== null,
    check: checkRule,
    preview(rule) {
      const { audit, signals } = session.store.getState();
      return audit === null ? null : previewRule(rule, signals);
    },
    save: (changed) => void save(changed),
    exportFile: () => saveText(toRulesFile(rules), 'application/json', 'mikroskop-endpoints.json'),
    async importFile(file): Promise<Imported> {
      try {
        const merged = mergeRules(rules, parseRules(JSON.parse(await file.text())));
        if (merged.length > MOST_RULES) return { problem: 'too-many' };
        await save(merged);
        return { added: merged.length - rules.length };
      } catch (error) {
        if (!(error instanceof RulesError)) return { problem: 'not-rules' };
        const { code, entry, field } = error;
        return code === 'entry' ? { problem: code, entry: entry ?? 0, field: field ?? '' } : { problem: code };
      }
    },
  };
}
