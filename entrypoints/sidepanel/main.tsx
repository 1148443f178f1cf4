import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ExportFormat } from '../../components/export-menu';
import { Panel } from '../../components/panel';
import { conversions } from '../../utils/catalogue';
import { ownConversions } from '../../utils/catalogue/own/conversions';
import { describeSignal } from '../../utils/i18n/describe';
import type { Language } from '../../utils/i18n/messages';
import { createReportWords } from '../../utils/i18n/report';
import { createTranslator, pickLanguage } from '../../utils/i18n/translate';
import { changeNotes, NO_NOTES } from '../../utils/journal/notes';
import { parseRecording, RecordingError } from '../../utils/journal/recording';
import type { Conversion, Words } from '../../utils/model/conversion';
import type { Recording } from '../../utils/model/recording';
import type { NoteChange } from '../../utils/model/site-notes';
import type { Verdict } from '../../utils/model/verdict';
import { frameOf } from '../../utils/trying/frame-of';
import { vendorName } from '../../utils/vendors';
import { type CompanyOf, loadCompanies } from '../../utils/vendors/unknown/companies';
import { ask } from '../../utils/wire/ask';
import { useComparing } from './comparing';
import { useDrawn } from './drawn';
import { takeElement } from './element-picture';
import { exportText, save, savePicture } from './export';
import { useOwnEndpoints } from './own';
import { takePicture } from './picture';
import { useOwnConversions } from './plan';
import { createSession } from './session';
import { useTrying } from './trying';
import { useConsentWalk } from './walk/use-walk';

/** A tab to look at instead of the one in front: for the command line and tests, which open the panel as a page of its own. */
const pinned = new URLSearchParams(location.search).get('tab');
const session = createSession(pinned === null ? null : Number(pinned));

function wordsOf(own: ReadonlyMap<string, Conversion>, id: string, part: (conversion: Conversion) => Words): Words {
  const conversion = own.get(id) ?? conversions.get(id);
  return conversion ? part(conversion) : { en: id, hu: id, pl: id };
}

function App() {
  const [state, setState] = useState(session.store.getState());
  const [language, setLanguage] = useState<Language>(pickLanguage([browser.i18n.getUILanguage()]));
  const [page, setPage] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const [opened, setOpened] = useState<Recording | null>(null);
  const companyOf = useCompanies((state.audit?.unknown.length ?? 0) > 0);
  const comparing = useComparing();
  const drawn = useDrawn();
  const own = useOwnEndpoints(session, opened, setOpened);
  const plan = useOwnConversions(session, opened, language, note);
  const added = (opened ?? state.info)?.settings.notes?.own ?? plan.list;
  const named = useMemo(() => ownConversions(added), [added]);
  const known = useMemo(() => new Map([...conversions, ...named]), [named]);
  const tryOut = useTrying({ conversions: known, signals: state.signals, tab: session.tab });
  const words = (id: string, part: (conversion: Conversion) => Words) => wordsOf(named, id, part);
  const say = createTranslator(language);
  const written = { titles: (id: string) => words(id, ({ title }) => title)[language], t: createReportWords(say, vendorName) };
  const consentWalk = useConsentWalk({ tab: session.tab, context: written });

  useEffect(() => session.store.subscribe(setState), []);
  useEffect(() => {
    void browser.storage.local.get('language').then(({ language: stored }) => {
      if (typeof stored === 'string') setLanguage(pickLanguage([stored]));
    });
    void session.look();
  }, []);
  useEffect(() => {
    if (state.pointed) setPage(state.pointed.page);
  }, [state.pointed]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  /** Reads a recording and does something with it; says so where it is none, or has parts that cannot be read. */
  async function read(file: File, use: (recording: Recording) => void): Promise<void> {
    setNotice(null);
    try {
      const { recording, skipped } = parseRecording(JSON.parse(await file.text()));
      use(recording);
      if (skipped > 0) setNotice(say.plural('recording.skipped', skipped));
    } catch (error) {
      const detail = error instanceof RecordingError || error instanceof SyntaxError ? error.message : String(error);
      setNotice(say.t('recording.unreadable', { detail }));
    }
  }

  const openRecording = (file: File) =>
    read(file, (recording) => {
      setOpened(recording);
      setPage(null);
      session.open(recording);
    });

  const compareWith = (file: File) =>
    read(file, (recording) => {
      const { audit, info } = session.store.getState();
      const startedAt = opened?.startedAt ?? info?.startedAt;
      if (audit && startedAt !== undefined) comparing.compare({ audit, startedAt }, recording);
    });

  async function exportAs(format: ExportFormat): Promise<void> {
    if (format === 'sight' || format === 'page') return picture(format);
    const { audit, info } = session.store.getState();
    const recording = opened ?? (info ? await ask('recording', { audit: info.id }) : null);
    if (!audit || !recording) return;
    const context = {
      company: audit.unknown.length > 0 ? await loadCompanies() : undefined,
      ...written,
    };
    save(format, exportText(format, audit, recording, context), recording.url);
  }

  /** Says what `take` has to say, or why it failed. */
  async function picturing(take: () => Promise<string | null>): Promise<void> {
    setNotice(null);
    const failed = (error: unknown) => say.t('export.failed', { detail: error instanceof Error ? error.message : String(error) });
    setNotice(await take().catch(failed));
  }

  /** Whatever page is in the tab now is taken, also where an older recording is looked at. */
  const picture = (shows: 'sight' | 'page') =>
    picturing(async () => {
      const { file, cut, url } = await takePicture(session.tab(), shows);
      save(shows, file, url);
      return cut ? say.t('export.cut') : null;
    });

  const pictureOf = (verdict: Verdict) =>
    picturing(async () => {
      const taken = verdict.ref === null ? null : await takeElement(session.tab(), frameOf(verdict, state.signals), verdict.ref);
      if (!taken) return say.t('export.gone');
      savePicture(taken.file, taken.url, verdict.conversion);
      return null;
    });

  function show(verdict: Verdict): void {
    void ask('reveal', { tabId: session.tab(), frame: frameOf(verdict, state.signals), ref: verdict.ref });
  }

  /** What is said of a recording stays with it: it may be another's, of long ago. */
  async function note(change: NoteChange): Promise<void> {
    if (opened === null) return session.note(change);
    const { settings } = opened;
    const noted = { ...opened, settings: { ...settings, notes: changeNotes(settings.notes ?? NO_NOTES, change) } };
    setOpened(noted);
    session.open(noted);
  }

  return (
    <Panel
      {...state.phase}
      language={language}
      titles={(id) => words(id, ({ title }) => title)}
      tryIt={(id) => words(id, ({ tryIt }) => tryIt)}
      vendorName={vendorName}
      companyOf={companyOf}
      own={own}
      plan={plan}
      describeEvidence={(seq) => {
        const signal = state.signals[seq - 1];
        return signal ? describeSignal(say, signal) : null;
      }}
      page={page}
      pointed={state.pointed}
      drawn={drawn}
      tryOut={tryOut}
      notice={notice}
      onStart={() => void session.start()}
      onStop={() => void session.stop()}
      onExport={(format) => void exportAs(format)}
      onOpenRecording={(file) => void openRecording(file)}
      onCloseRecording={() => {
        setOpened(null);
        setNotice(null);
        void session.close();
      }}
      compared={comparing.compared}
      onCompare={(file) => void compareWith(file)}
      onExportComparison={() => comparing.save(written)}
      consentWalk={consentWalk}
      onCloseComparison={comparing.close}
      onShow={show}
      onPicture={(verdict) => void pictureOf(verdict)}
      onNote={(change) => void note(change)}
      onSelectPage={setPage}
      onLanguage={(chosen) => {
        setLanguage(chosen);
        void browser.storage.local.set({ language: chosen });
      }}
    />
  );
}

/** The list of companies, once there is anybody to name. */
function useCompanies(wanted: boolean): CompanyOf | undefined {
  const [companies, setCompanies] = useState<{ of: CompanyOf }>();
  useEffect(() => {
    if (wanted) void loadCompanies().then((of) => setCompanies({ of }));
  }, [wanted]);
  return companies?.of;
}

const root = document.querySelector('#root');
if (root) render(<App />, root);
