import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ConsentWalk, WalkFormat, WalkPhase } from '../../../components/consent-walk-props';
import { type WalkContext, walkFiles, walkRows } from '../../../utils/exports/consent-walk';
import { readRules } from '../../../utils/journal/rules-storage';
import { DELETING } from '../../../utils/wire/site-data';
import { saveText } from '../export';
import type { Said } from './answering';
import { WalkEnded } from './ending';
import { type Walked, walkSite } from './walk';

const ACCESS = { origins: ['<all_urls>'] };

interface Around {
  tab(): number;
  readonly context: WalkContext;
}

/** A consent walk in the tab that the panel looks at. The panel walks it, so that it goes on whatever becomes of the background. */
export function useConsentWalk({ tab, context }: Around): ConsentWalk {
  const [phase, setPhase] = useState<WalkPhase | null>(null);
  const walked = useRef<Walked | null>(null);
  const stop = useRef(new AbortController());
  const say = useRef<(said: Said) => void>(() => {});

  async function open(): Promise<void> {
    walked.current = null;
    const address = await addressOf(tab());
    setPhase({ phase: 'ready', site: address && new URL(address).host });
  }

  async function run(asked: Promise<boolean>): Promise<void> {
    stop.current = new AbortController();
    const { signal } = stop.current;
    const tabId = tab();
    const closed = (id: number) => id === tabId && stop.current.abort(new WalkEnded('closed'));
    browser.tabs.onRemoved.addListener(closed);
    try {
      // Refusing to let it delete is no refusal of the walk.
      await asked.catch(() => false);
      if (!(await browser.permissions.contains(ACCESS))) throw new WalkEnded('access');
      const url = await addressOf(tabId);
      if (url === null) throw new WalkEnded('unsupported');
      const rules = await readRules();
      const done = await walkSite({
        tabId,
        url,
        settings: { require: [], ...(rules.length > 0 && { rules }) },
        signal,
        tell: (visit, doing, heard) => setPhase({ phase: 'going', visit, doing, heard }),
        said: () =>
          new Promise((resolve) => {
            say.current = resolve;
          }),
      });
      walked.current = done;
      const { answered, fired } = done.walk;
      setPhase({ phase: 'done', result: { url, answered, fired, offers: walkRows(done.walk) }, partly: done.partly });
    } catch (error) {
      const known = signal.aborted ? signal.reason : error;
      setPhase(
        known instanceof WalkEnded
          ? { phase: 'ended', why: known.code, detail: known.detail }
          : { phase: 'ended', why: 'failed', detail: String(error) },
      );
    } finally {
      browser.tabs.onRemoved.removeListener(closed);
    }
  }

  function save(format: WalkFormat): void {
    if (walked.current === null) return;
    const { walk, visits } = walked.current;
    const files = Object.entries(walkFiles(walk, visits, context));
    const wanted = { markdown: /\.md$/, json: /^consent-walk\.json$/, recordings: /^recording-/ }[format];
    for (const [name, text] of files.filter(([name]) => wanted.test(name)))
      saveText(text, format === 'markdown' ? 'text/markdown' : 'application/json', `mikroskop-${name}`);
  }

  return {
    walk: phase,
    onOpen: () => void open(),
    // Within the press: only then does the browser ask the person.
    onStart() {
      setPhase({ phase: 'going', visit: 'before', doing: 'deleting', heard: null });
      void run(browser.permissions.request({ ...ACCESS, permissions: [DELETING] } as never));
    },
    onStop: () => stop.current.abort(new WalkEnded('stopped')),
    onAnswered: () => say.current('answered'),
    onNone: () => say.current('none'),
    onExport: save,
    onClose: () => setPhase(null),
  };
}

/** Address of a tab's page; null where it is none of the web. */
async function addressOf(tabId: number): Promise<string | null> {
  const { url = '' } = await browser.tabs.get(tabId).catch(() => ({ url: '' }));
  return /^https?:/.test(url) ? url : null;
}
