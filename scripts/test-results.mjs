/** What Vitest's report in JSON says: how many tests passed, and which failed, each in one line. A file that could not be read is one. */
export function readVitest({ numPassedTests, testResults }) {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length > 0) return failed.map(({ fullName, failureMessages }) => line(name, fullName, failureMessages[0]));
    return status === 'failed' ? [line(name, 'could not be run', message)] : [];
  });
  return { passed: numPassedTests, failures };
}

/** The same of Playwright's. */
export function readPlaywright({ stats, errors, suites }) {
  const failures = specsOf(suites).flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ projectName, results }) => line(`${projectName} ${file}`, title, results.at(-1)?.error?.message)),
  );
  return { passed: stats.expected + stats.flaky, failures: [...failures, ...errors.map(({ message }) => line('', '', message))] };
}

function specsOf(suites = []) {
  return suites.flatMap((suite) => [...(suite.specs ?? []), ...specsOf(suite.suites)]);
}

function line(where, title, message = '') {
  return `${where} › ${title}: ${message.slice(0, 300).replaceAll(/\s+/g, ' ')}`;
}
