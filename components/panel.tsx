import { useMemo, useState } from 'preact/hooks';
import type { Language } from '../utils/i18n/messages';
import { createTranslator } from '../utils/i18n/translate';
import type { Words } from '../utils/model/conversion';
import type { NoteChange } from '../utils/model/site-notes';
import type { Verdict } from '../utils/model/verdict';
import { AuditView } from './audit-view';
import type { ChecklistProps, Evidence } from './checklist-props';
import { type Compared, ComparisonDialog } from './comparison';
import { ConsentWalkDialog } from './consent-walk';
import type { ConsentWalk } from './consent-walk-props';
import type { ExportFormat } from './export-menu';
import type { DrawnView } from './on-page';
import { OpenRecording } from './open-recording';
import { OwnDialog } from './own-endpoints';
import type { OwnEndpoints, OwnOpening } from './own-props';
import './panel.css';
import type { Phase } from './phase';
import { PlanDialog } from './plan-dialog';
import type { OwnConversions } from './plan-props';
import type { TryOut } from './trying-props';
import { Welcome } from './welcome';

const LANGUAGES: { readonly [language in Language]: string } = { en: 'English', hu: 'Magyar', pl: 'Polski' };

export type PanelProps = Phase & {
  readonly language: Language;
  /** Title of a micro-conversion by its id. */
  readonly titles: (conversion: string) => Words;
  /** How to try a micro-conversion, by its id. */
  readonly tryIt: (conversion: string) => Words;
  /** What people call a vendor id; the id itself where absent. */
  readonly vendorName?: (vendor: string) => string;
  /** The company behind a host; null where nobody knows, or the list is not there yet. */
  readonly companyOf?: (host: string) => string | null;
  readonly own: OwnEndpoints;
  readonly plan: OwnConversions;
  /** A signal by its number, in words; null where the recording has it no more. */
  readonly describeEvidence: (seq: number) => Evidence | null;
  /** Address of the page to show; null or absent: the newest. */
  readonly page?: string | null;
  /** What a person pointed at on the page; another object each time. */
  readonly pointed?: ChecklistProps['pointed'];
  /** What is drawn on pages; null or absent: that is not for this panel to say. */
  readonly drawn?: DrawnView | null;
  /** Trying on the page; null or absent: this panel has none to try on. */
  readonly tryOut?: TryOut | null;
  /** Consent walks in the tab; null or absent: this panel has none to walk in. */
  readonly consentWalk?: ConsentWalk | null;
  /** Something to tell at once, e.g. that a file is no recording. In the language of the panel. */
  readonly notice?: string | null;
  /** Two audits side by side; null or absent: none. */
  readonly compared?: Compared | null;
  readonly onStart: () => void;
  readonly onStop: () => void;
  readonly onExport: (format: ExportFormat) => void;
  readonly onOpenRecording: (file: File) => void;
  readonly onCloseRecording: () => void;
  /** The person wants to compare what is shown with a recording. */
  readonly onCompare: (file: File) => void;
  readonly onExportComparison: () => void;
  readonly onCloseComparison: () => void;
  readonly onShow: (verdict: Verdict) => void;
  readonly onPicture: (verdict: Verdict) => void;
  /** The person says something about the site. */
  readonly onNote: (change: NoteChange) => void;
  readonly onSelectPage: (url: string) => void;
  readonly onLanguage: (language: Language) => void;
};

/** The whole panel. Knows nothing of browsers: what it shows comes in, what a person wants goes out. */
export function Panel(props: PanelProps) {
  const { language, vendorName = (vendor) => vendor, companyOf = () => null, own, onLanguage, onOpenRecording, notice } = props;
  const say = useMemo(() => createTranslator(language), [language]);
  const audited = props.phase === 'live' || props.phase === 'recording';
  const [opening, setOpening] = useState<OwnOpening | null>(null);
  const [planning, setPlanning] = useState(false);
  const running = props.phase === 'starting' || (props.phase === 'live' && !props.endedAt);
  return (
    <div class={audited ? 'panel has-audit' : 'panel'} lang={language}>
      <header class="top">
        <h1 class="brand">{say.t('app.name')}</h1>
        <label>
          <span class="unseen">{say.t('app.language')}</span>
          <select
            class="quiet"
            value={language}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              if (isLanguage(chosen)) onLanguage(chosen);
            }}
          >
            {Object.entries(LANGUAGES).map(([value, name]) => (
              <option key={value} value={value} lang={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </header>
      {notice && (
        <p class="notice" role="alert">
          {notice}
        </p>
      )}
      {props.phase === 'live' || props.phase === 'recording' ? (
        <AuditView
          {...props}
          screen={props}
          say={say}
          page={props.page ?? null}
          drawn={props.drawn ?? null}
          tryOut={props.tryOut ?? null}
          nameOf={vendorName}
          companyOf={companyOf}
          onOwn={setOpening}
          onPlan={() => setPlanning(true)}
          onWalk={props.consentWalk?.onOpen ?? null}
        />
      ) : (
        <Welcome screen={props} say={say} onStart={props.onStart} />
      )}
      {!running && (
        <footer class="bottom">
          <OpenRecording say={say} onOpen={onOpenRecording} />
          {audited && <OpenRecording say={say} word="compare.with" onOpen={props.onCompare} />}
          <button type="button" class="quiet" onClick={() => setOpening({})}>
            {say.t('own.title')}
          </button>
          {!audited && (
            <button type="button" class="quiet" onClick={() => setPlanning(true)}>
              {say.t('plan.title')}
            </button>
          )}
          {props.phase === 'idle' && props.consentWalk && (
            <button type="button" class="quiet" onClick={props.consentWalk.onOpen}>
              {say.t('walk.heading')}
            </button>
          )}
        </footer>
      )}
      {props.compared && (
        <ComparisonDialog
          compared={props.compared}
          say={say}
          titles={props.titles}
          nameOf={vendorName}
          onExport={props.onExportComparison}
          onClose={props.onCloseComparison}
        />
      )}
      {props.consentWalk?.walk && (
        <ConsentWalkDialog
          of={props.consentWalk}
          walk={props.consentWalk.walk}
          say={say}
          titles={props.titles}
          nameOf={vendorName}
        />
      )}
      {planning && (
        <PlanDialog plan={props.plan} say={say} titles={props.titles} nameOf={vendorName} onClose={() => setPlanning(false)} />
      )}
      {opening && <OwnDialog own={own} opening={opening} say={say} nameOf={vendorName} onClose={() => setOpening(null)} />}
    </div>
  );
}

function isLanguage(value: string): value is Language {
  return Object.hasOwn(LANGUAGES, value);
}
