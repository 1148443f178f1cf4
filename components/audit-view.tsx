import type { Translator } from '../utils/i18n/translate';
import type { NoteChange, SiteScope } from '../utils/model/site-notes';
import type { Verdict } from '../utils/model/verdict';
import { Chains } from './chain';
import type { ChecklistProps } from './checklist-props';
import { Coverage } from './coverage';
import { Destinations } from './destinations';
import { type ExportFormat, ExportMenu } from './export-menu';
import { Facts } from './facts';
import { Health } from './health';
import { type DrawnView, OnPage } from './on-page';
import type { OwnOpening } from './own-props';
import { PageChecklist } from './page-checklist';
import { PagePicker } from './page-picker';
import type { Phase } from './phase';
import { Quality } from './quality';
import { scopeOf, withKind, withRequired, withWeight } from './scope';
import { Trying } from './trying';
import type { TryOut } from './trying-props';
import { Weights } from './weights';

interface AuditViewProps extends Pick<ChecklistProps, 'titles' | 'tryIt' | 'nameOf' | 'describeEvidence'> {
  readonly screen: Extract<Phase, { phase: 'live' | 'recording' }>;
  /** Address of the page to show; null: the newest. */
  readonly page: string | null;
  readonly say: Translator;
  readonly companyOf: (host: string) => string | null;
  /** The person wants to see the own endpoints, or to name one. */
  readonly onOwn: (opening: OwnOpening) => void;
  /** The person wants to see the site's own micro-conversions. */
  readonly onPlan: () => void;
  /** The person wants a consent walk; null where there is no page to walk on. */
  readonly onWalk: (() => void) | null;
  readonly onStart: () => void;
  readonly onStop: () => void;
  readonly onCloseRecording: () => void;
  readonly onExport: (format: ExportFormat) => void;
  readonly onShow: (verdict: Verdict) => void;
  readonly onPicture: (verdict: Verdict) => void;
  readonly onNote: (change: NoteChange) => void;
  /** What a person pointed at on the page. */
  readonly pointed?: ChecklistProps['pointed'];
  /** What is drawn on pages; null where nothing is: a recording. */
  readonly drawn: DrawnView | null;
  /** Trying on the page; null where there is none to try on. */
  readonly tryOut: TryOut | null;
  readonly onSelectPage: (url: string) => void;
}

/** An audit, running, stopped, or opened from a recording. */
export function AuditView(props: AuditViewProps) {
  const { screen, say, nameOf } = props;
  const { audit } = screen;
  const pageOf = (url: string | null) => audit.pages.find((one) => one.url === url);
  const page = pageOf(props.page) ?? pageOf(audit.here) ?? audit.pages.at(-1);
  const site = audit.sites.find(({ host }) => page && URL.canParse(page.url) && new URL(page.url).hostname === host) ?? null;
  const ask = (scope: SiteScope) => props.onNote({ note: 'scope', scope });
  return (
    <>
      <section class="head" aria-label={say.t('report.title')}>
        <Progress {...props} />
        {page && (
          <PagePicker
            pages={audit.pages}
            selected={page}
            say={say}
            onSelect={props.onSelectPage}
            onType={(type) => props.onNote({ note: 'type', page: page.url, type })}
            site={site}
            onKind={(kind) => site && ask(withKind(scopeOf(audit, site.host), kind))}
          />
        )}
        <Coverage coverage={audit.coverage} say={say} />
      </section>
      <main class="body" aria-label={say.t('checklist.title')}>
        {audit.health.length > 0 && <Health health={audit.health} say={say} />}
        <Facts audit={audit} say={say} nameOf={nameOf} companyOf={props.companyOf} onOwn={props.onOwn} />
        <Destinations
          table={audit.destinations}
          required={site?.scope?.require ?? []}
          say={say}
          titles={props.titles}
          nameOf={nameOf}
          onRequire={(vendor, must) => site && ask(withRequired(scopeOf(audit, site.host), vendor, must))}
        />
        <Weights
          coverage={audit.coverage}
          say={say}
          titles={props.titles}
          onWeight={(host, conversion, weight) => ask(withWeight(scopeOf(audit, host), conversion, weight))}
          onReset={() => {
            for (const { scope } of audit.sites) if (scope?.weights) ask({ ...scope, weights: {} });
          }}
        />
        {props.drawn && screen.phase === 'live' && (
          <OnPage {...props.drawn} vendors={audit.destinations.vendors} say={say} nameOf={nameOf} />
        )}
        <Quality quality={audit.quality} say={say} nameOf={nameOf} />
        {page && page.url === audit.here && props.tryOut && screen.phase === 'live' && !screen.endedAt && (
          <Trying page={page} out={props.tryOut} say={say} titles={props.titles} tryIt={props.tryIt} onShow={props.onShow} />
        )}
        {page ? (
          <PageChecklist
            key={page.url}
            {...props}
            page={page}
            dismissed={audit.dismissed}
            onShow={screen.phase === 'live' ? props.onShow : undefined}
            onPicture={screen.phase === 'live' ? props.onPicture : undefined}
          />
        ) : (
          <Empty live={screen.phase === 'live'} say={say} />
        )}
        <p class="plan-open">
          <button type="button" class="small" onClick={props.onPlan}>
            {say.t('plan.title')}
          </button>
        </p>
        {props.onWalk && screen.phase === 'live' && (
          <p class="walk-open">
            <button type="button" class="small" onClick={props.onWalk}>
              {say.t('walk.heading')}
            </button>
          </p>
        )}
      </main>
      <Chains chains={audit.chains} say={say} nameOf={nameOf} />
    </>
  );
}

function Progress({ screen, say, onStart, onStop, onCloseRecording, onExport }: AuditViewProps) {
  const menu = <ExportMenu say={say} onExport={onExport} />;
  if (screen.phase === 'recording') {
    return (
      <div class="progress">
        <p>
          {say.t('recording.title', { date: say.date(screen.startedAt) })}{' '}
          <span class="muted">{say.t('recording.read-only')}</span>
        </p>
        <div class="actions">
          {menu}
          <button type="button" onClick={onCloseRecording}>
            {say.t('recording.close')}
          </button>
        </div>
      </div>
    );
  }
  const running = (screen.endedAt ?? null) === null;
  return (
    <div class="progress">
      <p>
        <span class={running ? 'dot is-running' : 'dot'} aria-hidden="true" />
        <span class={running ? 'unseen' : undefined}>{say.t(running ? 'live.running' : 'live.stopped')}</span>{' '}
        <span role="timer" aria-live="off" aria-label={say.t('live.elapsed')}>
          {elapsed((screen.endedAt ?? screen.now) - screen.startedAt)}
        </span>
      </p>
      <div class="actions">
        {menu}
        <button type="button" onClick={running ? onStop : onStart}>
          {say.t(running ? 'live.stop' : 'live.again')}
        </button>
      </div>
    </div>
  );
}

function Empty({ live, say }: { live: boolean; say: Translator }) {
  if (!live) return <p class="empty">{say.t('recording.empty')}</p>;
  return (
    <div class="empty">
      <h2>{say.t('live.empty')}</h2>
      <p>{say.t('live.empty-text')}</p>
    </div>
  );
}

/** Milliseconds as `mm:ss`, or `h:mm:ss` from an hour on. */
function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = [minutes, seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return hours > 0 ? `${hours}:${rest}` : rest;
}
