import { useId } from 'preact/hooks';
import { sayFinding } from '../utils/i18n/quality';
import type { Translator } from '../utils/i18n/translate';
import type { Change, ChangeKind, Comparison } from '../utils/model/comparison';
import type { Words } from '../utils/model/conversion';
import type { QualityFinding } from '../utils/model/quality';
import { OfferRow, StateSaid } from './offer-row';
import { shortAddress } from './page-picker';
import { SeverityMark } from './state-mark';
import { useModal } from './use-modal';

/** Two audits side by side, with when each was made in milliseconds since the epoch. */
export interface Compared {
  readonly comparison: Comparison;
  readonly before: number;
  readonly after: number;
}

interface ComparisonProps {
  readonly compared: Compared;
  readonly say: Translator;
  readonly titles: (conversion: string) => Words;
  readonly nameOf: (vendor: string) => string;
  readonly onExport: () => void;
  readonly onClose: () => void;
}

/** What was lost first, what is settled last. */
const ORDER: readonly ChangeKind[] = ['lost', 'gone', 'open', 'gained', 'new', 'settled'];

/** What has changed between two audits, what was lost first. */
export function ComparisonDialog({ compared, say, titles, nameOf, onExport, onClose }: ComparisonProps) {
  const dialog = useModal();
  const heading = useId();
  const { comparison, before, after } = compared;
  const { changes, same, quality, onlyBefore, onlyAfter } = comparison;

  return (
    <dialog ref={dialog} class="own comparison" aria-labelledby={heading} onClose={onClose}>
      <header class="own-head">
        <h2 id={heading}>{say.t('compare.title')}</h2>
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {say.t('own.close')}
        </button>
      </header>
      <div class="own-body">
        <p class="muted">
          {say.t('compare.before')}: {say.date(before)} · {say.t('compare.after')}: {say.date(after)}
        </p>
        <p>{say.t('compare.same', { count: same })}</p>
        {ORDER.map((kind) => (
          <Changes key={kind} kind={kind} changes={changes.filter((change) => change.kind === kind)} say={say} titles={titles} />
        ))}
        <Findings word="findings-new" findings={quality.new} say={say} nameOf={nameOf} />
        <Findings word="findings-mended" findings={quality.mended} say={say} nameOf={nameOf} />
        <Pages word="only-before" pages={onlyBefore} say={say} />
        <Pages word="only-after" pages={onlyAfter} say={say} />
        <p>
          <button type="button" onClick={onExport}>
            {say.t('compare.export')}
          </button>
        </p>
      </div>
    </dialog>
  );
}

interface ChangesProps extends Pick<ComparisonProps, 'say' | 'titles'> {
  readonly kind: ChangeKind;
  readonly changes: readonly Change[];
}

function Changes({ kind, changes, say, titles }: ChangesProps) {
  if (changes.length === 0) return null;
  return (
    <section data-change={kind}>
      <h3>
        {say.t(`compare.${kind}`)} <span class="count">{say.n(changes.length)}</span>
      </h3>
      <ul class="rows">
        {changes.map(({ conversion, selector, label, page, before, after }) => (
          <OfferRow
            key={`${page} ${conversion} ${selector} ${label}`}
            offer={{ page, conversion, selector, label }}
            say={say}
            titles={titles}
          >
            <p>
              <StateSaid state={before} none={say.t('compare.not-offered')} say={say} /> →{' '}
              <StateSaid state={after} none={say.t('compare.not-offered')} say={say} />
            </p>
          </OfferRow>
        ))}
      </ul>
    </section>
  );
}

interface FindingsProps extends Pick<ComparisonProps, 'say' | 'nameOf'> {
  readonly word: 'findings-new' | 'findings-mended';
  readonly findings: readonly QualityFinding[];
}

function Findings({ word, findings, say, nameOf }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <section data-change={word}>
      <h3>
        {say.t(`compare.${word}`)} <span class="count">{say.n(findings.length)}</span>
      </h3>
      <ul class="rows">
        {findings.map((finding) => {
          const { of, what } = sayFinding(say, finding, nameOf);
          return (
            <li key={JSON.stringify([finding.code, finding.vendor, finding.event, finding.detail])} class="row">
              <SeverityMark severity={finding.severity} /> <bdi>{of}</bdi> {what}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface PagesProps extends Pick<ComparisonProps, 'say'> {
  readonly word: 'only-before' | 'only-after';
  readonly pages: readonly string[];
}

function Pages({ word, pages, say }: PagesProps) {
  if (pages.length === 0) return null;
  return (
    <section>
      <h3>
        {say.t(`compare.${word}`)} <span class="count">{say.n(pages.length)}</span>
      </h3>
      <ul>
        {pages.map((page) => (
          <li key={page}>
            <bdi>{shortAddress(page)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
