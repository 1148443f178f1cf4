import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translator } from '../utils/i18n/translate';
import type { Words } from '../utils/model/conversion';
import type { PageAudit, Verdict } from '../utils/model/verdict';
import type { TryOut } from './trying-props';

interface GuideProps {
  readonly page: PageAudit;
  readonly byHand: TryOut['byHand'];
  readonly say: Translator;
  readonly titles: (conversion: string) => Words;
  readonly tryIt: (conversion: string) => Words;
  readonly onShow: (verdict: Verdict) => void;
  readonly onEnd: () => void;
}

/** Leads a person through what has not been tried: goes to each on the page, says what to do, and ticks it off when it has been done. */
export function Guide({ page, byHand, say, titles, tryIt, onShow, onEnd }: GuideProps) {
  const [asked] = useState(() => inOrder(page, byHand));
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const open = new Map(page.verdicts.map((verdict) => [keyOf(verdict), verdict]));
  const done = asked.filter((key) => (open.get(key)?.state ?? 'tracked') !== 'untested');
  const next = asked.find((key) => !done.includes(key) && !skipped.has(key));
  const verdict = next === undefined ? undefined : open.get(next);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (verdict && verdict.selector !== null) onShow(verdict);
  }, [next]);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);

  return (
    <div class="guide" ref={box} tabIndex={-1}>
      <p class="muted">{say.t('try.step', { done: say.n(done.length), all: say.n(asked.length) })}</p>
      <div role="status">
        {verdict ? (
          <>
            <h3>
              {say.t('try.next')}: {titles(verdict.conversion)[say.language]}
            </h3>
            {verdict.selector !== null && (
              <p>
                <bdi>{verdict.label || verdict.selector}</bdi>
              </p>
            )}
            <p>{tryIt(verdict.conversion)[say.language]}</p>
          </>
        ) : (
          <p>{say.t('try.finished')}</p>
        )}
      </div>
      <div class="actions">
        {verdict && next !== undefined && (
          <>
            {verdict.selector !== null && (
              <button type="button" onClick={() => onShow(verdict)}>
                {say.t('try.show')}
              </button>
            )}
            <button type="button" onClick={() => setSkipped(new Set([...skipped, next]))}>
              {say.t('try.skip')}
            </button>
          </>
        )}
        <button type="button" onClick={onEnd}>
          {say.t('try.stop')}
        </button>
      </div>
    </div>
  );
}

/** What can be tried without a person comes first, in its order; the rest follows as it stands on the page. */
function inOrder(page: PageAudit, byHand: TryOut['byHand']): string[] {
  const ordered = byHand(page).map(keyOf);
  const all = page.verdicts.filter(({ state }) => state === 'untested').map(keyOf);
  return [...new Set([...ordered, ...all])];
}

function keyOf({ conversion, selector }: { readonly conversion: string; readonly selector: string | null }): string {
  return `${conversion}\n${selector ?? ''}`;
}
