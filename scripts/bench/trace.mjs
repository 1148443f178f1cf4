/** What the main thread of a page's renderer did, by the browser's own trace. All times are milliseconds of that thread's CPU. */

const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', '__metadata'];

/**
 * Traces the whole browser while `work` runs.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {() => Promise<void>} work
 * @returns {Promise<object[]>} trace events
 */
export async function traced(context, work) {
  const session = await context.browser().newBrowserCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event);
  });
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES },
  });
  await work();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}

/**
 * @param {readonly object[]} events of a trace
 * @param {string} mark name of a `performance.mark` that the page made on its main thread
 * @param {(url: string) => boolean} isOurs whether a script's address is one whose tasks are asked for
 * @returns {{busy: number, longest: number, longestOurs: number}} `busy`: sum of all tasks; `longestOurs`: the longest task in which a
 * script for which `isOurs` holds ran, but for the task that set the mark, which is the page's own
 */
export function mainThread(events, mark, isOurs) {
  const marked = events.find(({ cat, name }) => cat?.includes('blink.user_timing') && name === mark);
  if (!marked) throw new Error(`The page made no mark "${mark}".`);
  const own = events.filter(({ pid, tid }) => pid === marked.pid && tid === marked.tid);
  const tasks = own
    .filter(({ ph, name }) => ph === 'X' && (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask'))
    .sort((a, b) => a.ts - b.ts);
  const calls = own.filter(({ name, args }) => isScript(name) && isOurs(args?.data?.url ?? args?.data?.scriptName ?? ''));
  const cpu = ({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000;
  const holds = (task, { ts }) => task.ts <= ts && ts <= task.ts + task.dur;
  const ours = new Set();
  for (const call of calls) {
    const task = tasks.findLast((one) => one.ts <= call.ts);
    if (task && holds(task, call)) ours.add(task);
  }
  const page = tasks.find((task) => holds(task, marked));
  const most = (list) => list.reduce((longest, task) => Math.max(longest, cpu(task)), 0);
  return {
    busy: tasks.reduce((sum, task) => sum + cpu(task), 0),
    longest: most(tasks),
    longestOurs: most([...ours].filter((task) => task !== page)),
    page: page ? cpu(page) : 0,
  };
}

function isScript(name) {
  return name === 'FunctionCall' || name === 'EvaluateScript' || name === 'v8.compile' || name === 'V8.compile';
}
