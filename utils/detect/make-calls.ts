/** Functions of trackers that pages call in their handlers. */
const CALL =
  /(?<![\w$.])(?:window\.)?(dataLayer\.push|gtag|ga|fbq|ttq\.track|_paq\.push|plausible|umami\.track|posthog\.capture|mixpanel\.track|amplitude\.(?:track|logEvent)|analytics\.track|heap\.track|ym|pintrk|lintrk|snaptr|twq|rdt|clarity|hj|uetq\.push)\s*\(/g;
/** What stands before the name of the event in the arguments of some. */
const VERBS: { readonly [verb: string]: number } = {
  event: 1,
  track: 1,
  trackCustom: 1,
  trackSingle: 2,
  trackSingleCustom: 2,
  trackEvent: 1,
  reachGoal: 1,
  send: 2,
};
/** With these as first argument they send nothing. */
const SILENT = /^\s*["'](?:config|set|consent|js|init|identify)["']/;
/** These take a category before what was done. */
const CATEGORISED = new Set(['ga', '_paq.push']);
/** Code of a handler that is read, and arguments of one call, in characters. */
const LONGEST = 2_000;
const ARGUMENTS = 300;

/** The trackers that a handler's code calls, and the events that it names. Read, never run: what is put together while it runs is not known. */
export function callsIn(code: string): { readonly name: string; readonly event: string }[] {
  const read = code.slice(0, LONGEST);
  return [...read.matchAll(CALL)].flatMap((match) => {
    const name = match[1] ?? '';
    const from = match.index + match[0].length;
    const args = read.slice(from, from + ARGUMENTS);
    return SILENT.test(args) ? [] : [{ name, event: eventIn(name, args) }];
  });
}

function eventIn(name: string, args: string): string {
  if (name === 'dataLayer.push') return /["']?\bevent["']?\s*:\s*["']([^"']{1,80})["']/.exec(args)?.[1] ?? '';
  const own = args.split(')')[0] ?? '';
  const texts = [...own.matchAll(/["']([^"']{1,80})["']/g)].map((match) => match[1] ?? '');
  const verb = texts[0] ?? '';
  const names = texts.slice(Object.hasOwn(VERBS, verb) ? VERBS[verb] : 0);
  return (CATEGORISED.has(name) ? names[1] : names[0]) ?? '';
}
