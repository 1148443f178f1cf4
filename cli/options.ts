import { parseArgs } from 'node:util';
import { siteKinds } from '../utils/journal/site-scope';
import type { SiteKind } from '../utils/model/offer';
import type { TryLevel } from '../utils/model/trying';
import type { State } from '../utils/model/verdict';
import { Failure, reasonOf } from './failure';

/** What `audit` was asked for. */
export interface AuditOptions {
  /** An address, or the path of a recording. */
  readonly input: string;
  readonly json: boolean;
  readonly out: string | null;
  /** States of which none may occur. */
  readonly failOn: readonly State[];
  /** Switches for the browser. */
  readonly switches: readonly string[];
  readonly language: 'en' | 'hu' | 'pl';
  /** Vendor ids; null: as the recording says. */
  readonly require: readonly string[] | null;
  /** Path of a file of own endpoints. */
  readonly rules: string | null;
  /** Path of a file of own micro-conversions, or of a tracking plan. */
  readonly plan: string | null;
  readonly steps: string | null;
  /** Pictures of the pages, with the badges on them, go into the folder of the report. */
  readonly screenshots: boolean;
  /** How the site's question about consent is answered; `walk`: not at all, by a refusal, and by an acceptance, one after the other. */
  readonly consent: 'accept' | 'deny' | 'walk' | null;
  /** What the site lives on; null: as the recording says, or as detected. */
  readonly site: SiteKind | null;
  /** Weight in the coverage by micro-conversion, 0…10; what is not named weighs what it does by default. */
  readonly weights: { readonly [conversion: string]: number };
  /** How far trying without a person goes; null: nothing is tried. */
  readonly try: TryLevel | null;
  /** Seconds that all of that may take. */
  readonly tryTime: number;
  /** Seconds to wait on the page in any case. */
  readonly wait: number;
}

/** What `scan` was asked for. */
export interface ScanOptions {
  readonly inputs: readonly string[];
  readonly switches: readonly string[];
  /** Path of a file of own micro-conversions, or of a tracking plan. */
  readonly plan: string | null;
}

/** What `compare` was asked for. */
export interface CompareOptions {
  /** Paths of recordings. */
  readonly before: string;
  readonly after: string;
  readonly json: boolean;
  readonly failOnLoss: boolean;
  readonly language: 'en' | 'hu' | 'pl';
}

/** What `steps` or `playwright` was asked for. */
export interface ExportOptions {
  /** Path of a recording. */
  readonly input: string;
  /** Path of a file; null: to the output. */
  readonly out: string | null;
}

/** What `decode` was asked for. */
export interface DecodeOptions {
  /** Path of a file of own endpoints. */
  readonly rules: string | null;
}

const STATES: readonly State[] = ['tracked', 'partial', 'untracked', 'untested', 'unclear', 'absent'];
const LANGUAGES = ['en', 'hu', 'pl'] as const;
const CONSENTS = ['accept', 'deny', 'walk'] as const;
const LEVELS = ['safe', 'cart', 'forms'] as const;
const LONGEST_WAIT = 600;
const TRY_TIME = '300';

const help = { type: 'boolean', short: 'h' } as const;
const switches = { type: 'string', multiple: true } as const;

/** Options of `audit`; `help` where only that was asked for. Throws a `Failure` for bad arguments. */
export function parseAuditOptions(args: readonly string[]): AuditOptions | 'help' {
  const { values, positionals } = parse(args, {
    help,
    'chromium-arg': switches,
    json: { type: 'boolean' },
    out: { type: 'string' },
    'fail-on': { type: 'string' },
    language: { type: 'string' },
    require: { type: 'string' },
    rules: { type: 'string' },
    plan: { type: 'string' },
    steps: { type: 'string' },
    screenshots: { type: 'boolean' },
    consent: { type: 'string' },
    site: { type: 'string' },
    weights: { type: 'string' },
    try: { type: 'string' },
    'try-time': { type: 'string' },
    wait: { type: 'string' },
  });
  if (values.help) return 'help';
  const [input, ...more] = positionals;
  if (input === undefined) throw new Failure('audit: name an address or a recording.');
  if (more.length > 0) throw new Failure(`audit: one address or recording at a time, not also ${more.join(', ')}.`);
  return {
    input,
    json: values.json ?? false,
    out: values.out ?? null,
    failOn: list(values['fail-on']).map((state) => oneOf(STATES, state, '--fail-on')),
    switches: values['chromium-arg'] ?? [],
    language: oneOf(LANGUAGES, values.language ?? 'en', '--language'),
    require: values.require === undefined ? null : list(values.require),
    rules: values.rules ?? null,
    plan: values.plan ?? null,
    steps: values.steps ?? null,
    screenshots: values.screenshots ?? false,
    consent: values.consent === undefined ? null : oneOf(CONSENTS, values.consent, '--consent'),
    site: values.site === undefined ? null : oneOf(siteKinds, values.site, '--site'),
    weights: Object.fromEntries(list(values.weights).map(weight)),
    try: values.try === undefined ? null : oneOf(LEVELS, values.try, '--try'),
    tryTime: seconds(values['try-time'] ?? TRY_TIME, '--try-time'),
    wait: seconds(values.wait ?? '0', '--wait'),
  };
}

/** Options of `scan`; `help` where only that was asked for. Throws a `Failure` for bad arguments. */
export function parseScanOptions(args: readonly string[]): ScanOptions | 'help' {
  const { values, positionals } = parse(args, { help, 'chromium-arg': switches, plan: { type: 'string' } });
  if (values.help) return 'help';
  if (positionals.length === 0) throw new Failure('scan: name at least one file or address.');
  return { inputs: positionals, switches: values['chromium-arg'] ?? [], plan: values.plan ?? null };
}

/** Options of `decode`; `help` where only that was asked for. Throws a `Failure` for bad arguments. */
export function parseDecodeOptions(args: readonly string[]): DecodeOptions | 'help' {
  const { values, positionals } = parse(args, { help, rules: { type: 'string' } });
  if (values.help) return 'help';
  if (positionals.length > 0) throw new Failure(`decode: reads from its input, not from ${positionals.join(', ')}.`);
  return { rules: values.rules ?? null };
}

/** Options of `compare`; `help` where only that was asked for. Throws a `Failure` for bad arguments. */
export function parseCompareOptions(args: readonly string[]): CompareOptions | 'help' {
  const { values, positionals } = parse(args, {
    help,
    json: { type: 'boolean' },
    'fail-on-loss': { type: 'boolean' },
    language: { type: 'string' },
  });
  if (values.help) return 'help';
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined || more.length > 0)
    throw new Failure('compare: name two recordings, the older first.');
  return {
    before,
    after,
    json: values.json ?? false,
    failOnLoss: values['fail-on-loss'] ?? false,
    language: oneOf(LANGUAGES, values.language ?? 'en', '--language'),
  };
}

/** Options of `steps` and `playwright`; `help` where only that was asked for. Throws a `Failure` for bad arguments. */
export function parseExportOptions(command: string, args: readonly string[]): ExportOptions | 'help' {
  const { values, positionals } = parse(args, { help, out: { type: 'string' } });
  if (values.help) return 'help';
  const [input, ...more] = positionals;
  if (input === undefined || more.length > 0) throw new Failure(`${command}: name one recording.`);
  return { input, out: values.out ?? null };
}

function parse<const Options extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: joinSwitches(args), options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Failure(`${reasonOf(error).replace(/\.$/, '')}.`);
  }
}

/** A browser's switch begins with dashes itself, which the parser takes for an option of ours. */
function joinSwitches(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const next = args[at + 1];
    if (arg === '--') return [...joined, ...args.slice(at)];
    if (arg !== '--chromium-arg' || next === undefined) {
      joined.push(arg);
      continue;
    }
    joined.push(`${arg}=${next}`);
    at += 1;
  }
  return joined;
}

function list(text: string | undefined): string[] {
  const words = (text ?? '').split(',').map((word) => word.trim());
  return words.filter((word) => word !== '');
}

function oneOf<Word extends string>(words: readonly Word[], given: string, option: string): Word {
  const found = words.find((word) => word === given);
  if (found === undefined) throw new Failure(`${option}: "${given}" is none of ${words.join(', ')}.`);
  return found;
}

/** `add-to-cart=9` */
function weight(text: string): [conversion: string, weight: number] {
  const [, id, digits] = /^([\w-]+)=(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  const value = Number(digits);
  if (id === undefined || !(value <= 10))
    throw new Failure(`--weights: "${text}" is not a micro-conversion with a weight from 0 to 10, e.g. add-to-cart=9.`);
  return [id, value];
}

function seconds(text: string, option: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= LONGEST_WAIT)) {
    throw new Failure(`${option}: "${text}" is not a number of seconds from 0 to ${LONGEST_WAIT}.`);
  }
  return value;
}
