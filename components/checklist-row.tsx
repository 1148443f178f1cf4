import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { sayReason } from '../utils/i18n/reason';
import type { Verdict } from '../utils/model/verdict';
import { type ChecklistProps, isPointed } from './checklist-props';
import { Dismiss } from './dismiss';
import { OutcomeMark } from './state-mark';

type RowProps = Omit<ChecklistProps, 'verdicts'> & { readonly verdict: Verdict };

/** One offer: what it is, where, why it got its state, and on request what that rests on. */
export function Row({ verdict, say, titles, tryIt, nameOf, describeEvidence, onShow, onPicture, pointed, onDismiss }: RowProps) {
  const [open, setOpen] = useState(false);
  const detail = useId();
  const head = useRef<HTMLButtonElement>(null);
  const here = isPointed(verdict, pointed) ? pointed : null;
  useEffect(() => {
    if (!here) return;
    setOpen(true);
    head.current?.scrollIntoView({ block: 'center' });
    head.current?.focus({ preventScroll: true });
  }, [here]);
  const title = titles(verdict.conversion)[say.language];
  const reason =
    verdict.reason.code === 'not-tried' ? tryIt(verdict.conversion)[say.language] : sayReason(say, verdict.reason, nameOf);
  return (
    <li class={here ? 'row is-pointed' : 'row'} data-conversion={verdict.conversion}>
      <div class="row-head">
        <div class="row-what">
          <h3>
            <button
              ref={head}
              type="button"
              class="disclose"
              aria-expanded={open}
              aria-controls={detail}
              onClick={() => setOpen(!open)}
            >
              {title}
            </button>
          </h3>
          <p class="row-label">
            {verdict.selector === null ? say.t('checklist.whole-page') : <bdi>{verdict.label || verdict.selector}</bdi>}
          </p>
        </div>
        {onShow && verdict.selector !== null && (
          <button
            type="button"
            class="small"
            aria-label={say.t('checklist.show-what', { label: verdict.label || title })}
            onClick={() => onShow(verdict)}
          >
            {say.t('checklist.show')}
          </button>
        )}
      </div>
      <p class="row-reason">{reason}</p>
      {verdict.unusual && <p class="row-label">{say.t(`unusual.${verdict.unusual}`)}</p>}
      <Destinations verdict={verdict} say={say} nameOf={nameOf} />
      <div id={detail} class="row-detail" hidden={!open}>
        {open && (
          <>
            <Basis verdict={verdict} say={say} describeEvidence={describeEvidence} />
            {onPicture && verdict.selector !== null && (
              <div>
                <button
                  type="button"
                  class="small"
                  aria-label={say.t('export.element-what', { label: verdict.label || title })}
                  onClick={() => onPicture(verdict)}
                >
                  {say.t('export.element')}
                </button>
              </div>
            )}
            <Dismiss label={verdict.label || title} say={say} onDismiss={(why) => onDismiss(verdict, why)} />
          </>
        )}
      </div>
    </li>
  );
}

function Destinations({ verdict, say, nameOf }: Pick<RowProps, 'verdict' | 'say' | 'nameOf'>) {
  const destinations = Object.entries(verdict.destinations);
  if (destinations.length === 0) return null;
  return (
    <ul class="inline destinations">
      {destinations.map(([vendor, outcome]) => (
        <li key={vendor}>
          {nameOf(vendor)} <OutcomeMark outcome={outcome} /> <span class={`is-${outcome}`}>{say.t(`outcome.${outcome}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function Basis({ verdict, say, describeEvidence }: Pick<RowProps, 'verdict' | 'say' | 'describeEvidence'>) {
  return (
    <>
      {verdict.selector !== null && (
        <p>
          {say.t('checklist.element')}: <code>{verdict.selector}</code>
        </p>
      )}
      <p>{say.plural('evidence.signals', verdict.evidence.length)}</p>
      {verdict.evidence.length > 0 && (
        <ol class="evidence">
          {verdict.evidence.map((seq) => {
            const signal = describeEvidence(seq);
            return (
              <li key={seq}>
                <span class="seq">{say.t('checklist.signal', { seq: String(seq) })}</span>
                {signal && <time dateTime={iso(signal.at)}>{say.time(signal.at)}</time>}
                <bdi>{signal ? signal.text : say.t('checklist.signal-lost')}</bdi>
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}

function iso(at: number): string {
  return Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : '';
}
