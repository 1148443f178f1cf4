import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Panel } from '../../components/panel';
import type { Phase } from '../../components/phase';
import { pickLanguage } from '../../utils/i18n/translate';
import { drawn, tryOut } from './on-page';
import { ownEndpoints, ownRules } from './own';
import { ownConversions, ownPlan } from './plan';
import { audit, compared, describeEvidence, NOON, noted, nothing, titles, tryIt, vendorName } from './samples';
import { consentWalk, walkPhases } from './walk';

const running = { startedAt: NOON, now: NOON + 42_000 };
const phases: { readonly [name: string]: Phase } = {
  idle: { phase: 'idle', site: 'shop.example' },
  nowhere: { phase: 'idle', site: null },
  denied: { phase: 'denied', site: 'shop.example' },
  starting: { phase: 'starting' },
  loading: { phase: 'loading' },
  unsupported: { phase: 'unsupported' },
  broken: { phase: 'broken', message: 'DataError: Failed to execute <get> on IDBObjectStore' },
  live: { phase: 'live', audit, ...running },
  empty: { phase: 'live', audit: nothing, ...running },
  noted: { phase: 'live', audit: noted, ...running },
  stopped: { phase: 'live', audit, ...running, endedAt: NOON + 42_000 },
  recording: { phase: 'recording', audit, startedAt: NOON },
};

const query = new URLSearchParams(location.search);

/** The panel on its own: `?phase=live&language=hu`. What a person asks for is told in `data-asked` of the body. */
function Harness() {
  const [phase, setPhase] = useState(query.get('phase') ?? 'idle');
  const [language, setLanguage] = useState(pickLanguage([query.get('language') ?? 'en']));
  const [page, setPage] = useState<string | null>(null);
  const [comparing, setComparing] = useState(query.has('compared'));
  const ask = (what: string) => {
    document.body.dataset['asked'] = what;
  };
  const [rules, setRules] = useState(query.has('rules') ? ownRules : []);
  const [planned, setPlanned] = useState(query.has('plan') ? ownPlan : []);
  const audited = phase === 'live' || phase === 'noted' || phase === 'stopped' || phase === 'recording';
  const screen = phases[phase];
  if (!screen) return <p>No phase {phase}</p>;
  return (
    <Panel
      {...screen}
      language={language}
      titles={titles}
      tryIt={tryIt}
      vendorName={vendorName}
      companyOf={(host) => (host.endsWith('.tracking.example') ? 'Tracking Example Ltd' : null)}
      own={ownEndpoints({ rules, audited, save: (saved) => setRules([...saved]), exportFile: () => ask('export rules') })}
      plan={ownConversions({
        list: planned,
        site: phase === 'nowhere' ? null : 'shop.example',
        save: (saved) => setPlanned([...saved]),
        exportFile: () => ask('export plan'),
      })}
      describeEvidence={describeEvidence}
      page={page}
      drawn={drawn}
      tryOut={tryOut}
      consentWalk={consentWalk(walkPhases[query.get('walk') ?? ''] ?? null)}
      notice={query.get('notice')}
      onLanguage={setLanguage}
      onStart={() => setPhase('live')}
      onStop={() => setPhase('stopped')}
      onExport={(format) => ask(`export ${format}`)}
      onOpenRecording={(file) => ask(`open ${file.name}`)}
      onCloseRecording={() => setPhase('idle')}
      compared={comparing ? compared : null}
      onCompare={() => setComparing(true)}
      onExportComparison={() => ask('export comparison')}
      onCloseComparison={() => setComparing(false)}
      onShow={(verdict) => ask(`show ${verdict.selector}`)}
      onPicture={(verdict) => ask(`picture ${verdict.selector}`)}
      onNote={(change) => ask(`note ${change.note}`)}
      onSelectPage={setPage}
    />
  );
}

document.documentElement.lang = pickLanguage([query.get('language') ?? 'en']);
render(<Harness />, document.body);
