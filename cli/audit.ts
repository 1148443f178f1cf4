import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auditRecording } from '../utils/audit';
import { conversions } from '../utils/catalogue/index';
import { ownConversions } from '../utils/catalogue/own/conversions';
import type { WalkVisited } from '../utils/exports/consent-walk';
import { toCsv } from '../utils/exports/csv';
import { toJson } from '../utils/exports/json';
import { toMarkdown } from '../utils/exports/markdown';
import { toRecordingFile } from '../utils/exports/recording';
import type { ReportContext } from '../utils/exports/report';
import { createReportWords } from '../utils/i18n/report';
import { createTranslator } from '../utils/i18n/translate';
import { mergeRules } from '../utils/journal/rules-file';
import type { WalkAnswer, WalkAnswered } from '../utils/model/consent-walk';
import type { OwnConversion } from '../utils/model/own-conversion';
import type { Recording, VendorRule } from '../utils/model/recording';
import type { Audit } from '../utils/model/verdict';
import { vendorName, vendors } from '../utils/vendors/index';
import { ownId } from '../utils/vendors/rules/identity';
import { type CompanyOf, loadCompanies } from '../utils/vendors/unknown/companies';
import { toChecklist } from './checklist';
import { Failure, reasonOf } from './failure';
import { isAddress, readJson } from './input';
import type { AuditOptions } from './options';
import { print } from './output';
import { createPhotographer, type Photographer, takenBy } from './pictures';
import { planOf, withPlan } from './plan';
import { readRecording } from './recording';
import { rulesOf } from './rules';
import { withScope } from './scope';
import { parseSteps } from './steps';
import type { TryRun } from './trying/run';
import { triedReport } from './trying/told';
import { visit } from './visit';
import { walkConsent } from './walk';

/** Audits a page or a recording, prints what it found and returns the exit code. Throws a `Failure` for what cannot be read. */
export async function audit(options: AuditOptions): Promise<number> {
  const rules = await rulesOf(options.rules);
  const known = new Set([...vendors.keys(), ...rules.map(({ name }) => ownId(name))]);
  const unknown = (options.require ?? []).filter((id) => !known.has(id));
  if (unknown.length > 0) throw new Failure(`--require: ${unknown.join(', ')} is none of ${[...known].join(', ')}.`);
  if (options.out !== null) await prepare(options.out);

  const strange = Object.keys(options.weights).filter((id) => !conversions.has(id) && !id.startsWith('own-'));
  if (strange.length > 0) throw new Failure(`--weights: there is no ${strange.join(', ')}; docs/catalogue.md names them.`);

  const plan = await planOf(options.plan);
  if (options.consent !== null && !isAddress(options.input))
    throw new Failure('--consent: a recording was made already; name an address.');
  if (options.screenshots && (options.out === null || options.consent === 'walk' || !isAddress(options.input)))
    throw new Failure('--screenshots: name an address, and a folder with --out; not with --consent walk.');
  if (options.try !== null && (!isAddress(options.input) || options.consent === 'walk'))
    throw new Failure('--try: needs an address, and one visit to it.');
  if (options.consent === 'walk') return walk(options, rules, plan);
  const photographer = options.screenshots && options.out !== null ? await createPhotographer(options.out) : null;
  const { recording, tried } = isAddress(options.input)
    ? await record(options, rules, plan, options.consent, photographer)
    : { recording: await open(options, rules, plan), tried: null };
  const audited = auditRecording(recording);
  const company = audited.unknown.length > 0 ? await loadCompanies() : undefined;
  const bare = { ...contextOf(recording, options.language, company), pictures: photographer?.pictures ?? [] };
  const context = tried ? { ...bare, tried: triedReport(tried, options.language) } : bare;
  if (options.out !== null) await writeReports(options.out, audited, recording, context);
  const own = recording.settings.notes?.own;
  await print(
    options.json ? toJson(audited, context.company, own, context.pictures, tried?.tried) : toChecklist(audited, context),
  );
  return options.failOn.some((state) => audited.coverage.counts[state] > 0) ? 1 : 0;
}

async function walk(options: AuditOptions, rules: readonly VendorRule[], plan: readonly OwnConversion[]): Promise<number> {
  const { input, language, json, out, failOn } = options;
  const titlesOf = (recording: Recording) => contextOf(recording, language).titles;
  const walked = await walkConsent(input, language, json, titlesOf, (answer) => record(options, rules, plan, answer));
  if (out !== null) await Promise.all(Object.entries(walked.files).map(([name, text]) => writeFile(join(out, name), text)));
  await print(walked.text);
  return failOn.some((state) => walked.walk.audits.accepted.coverage.counts[state] > 0) ? 1 : 0;
}

/** The four files of a finished audit. */
export async function writeReports(folder: string, audited: Audit, recording: Recording, context: ReportContext): Promise<void> {
  const files = {
    'report.md': toMarkdown(audited, context),
    'report.csv': toCsv(audited, context),
    'report.json': toJson(audited, context.company, recording.settings.notes?.own, context.pictures, context.tried?.list),
    'recording.json': toRecordingFile(recording),
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
}

/** What a report on a recording needs, in a language. */
export function contextOf(recording: Recording, language: string, company?: CompanyOf): ReportContext {
  const say = createTranslator(language);
  const own = ownConversions(recording.settings.notes?.own ?? []);
  const titles = (id: string) => (own.get(id) ?? conversions.get(id))?.title[say.language] ?? id;
  return { recording, titles, t: createReportWords(say, vendorName), ...(company && { company }) };
}

async function record(
  { input, steps, switches, wait, ...asked }: AuditOptions,
  rules: readonly VendorRule[],
  plan: readonly OwnConversion[],
  consent: WalkAnswer | null,
  photographer: Photographer | null = null,
): Promise<WalkVisited & { readonly tried: TryRun | null }> {
  let answered: WalkAnswered | null = null;
  let tried: TryRun | null = null;
  const told = (run: TryRun) => {
    tried = run;
    if (run.unrestored.length > 0) process.stderr.write(`mikroskop: not as it was before: ${run.unrestored.join(', ')}.\n`);
  };
  const extension = fileURLToPath(new URL('../chrome-mv3-granted', import.meta.url));
  const visited = steps === null ? [] : parseSteps(await readJson(steps));
  const bare = { require: asked.require ?? [], ...(rules.length > 0 && { rules }) };
  const settings = withScope(withPlan(bare, plan), input, asked);
  const recording = await visit({
    url: input,
    extension,
    switches,
    steps: visited,
    wait,
    settings,
    consent,
    ...(photographer && takenBy(photographer)),
    trying: asked.try && { level: asked.try, seconds: asked.tryTime, told },
    answered(came) {
      answered = came;
      if (came.manager === null) process.stderr.write('mikroskop: no question about consent was found.\n');
      else if (!came.done) process.stderr.write(`mikroskop: the question of ${came.manager} could not be answered to the end.\n`);
    },
  });
  return { recording: { ...recording, browser: 'cli' }, answered, tried };
}

/** The file's rules come first: of two that fit, the first has the word. */
async function open(
  { input, require, ...rest }: AuditOptions,
  rules: readonly VendorRule[],
  plan: readonly OwnConversion[],
): Promise<Recording> {
  const recording = await readRecording(input);
  const { settings } = recording;
  const all = mergeRules(rules, settings.rules ?? []);
  const asked = { ...settings, require: require ?? settings.require, ...(all.length > 0 && { rules: all }) };
  return { ...recording, settings: withScope(withPlan(asked, plan), recording.url, rest) };
}

async function prepare(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new Failure(`--out: ${folder} cannot be made: ${reasonOf(error)}.`);
  }
}
