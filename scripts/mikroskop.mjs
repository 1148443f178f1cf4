import { spawn } from 'node:child_process';
import { setup } from './setup.mjs';

/** The command line from a clone: installs and builds what is missing, then runs it with the caller's own streams. */
try {
  const [command, ...rest] = process.argv.slice(2);
  const browsers = needsBrowser(command, rest);
  const { chromium } = await setup({ browsers });
  const { buildCli } = await import('./build-cli.mjs');
  const cli = await buildCli();
  const env = { ...process.env, ...(chromium && { CHROMIUM_PATH: chromium }) };
  if (browsers && command === 'audit') {
    const { buildExtension } = await import('./build-extension.mjs');
    await buildExtension('granted');
  }
  const child = spawn(process.execPath, [cli, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env,
    // npm changes into the project; files are named from where the person is.
    cwd: process.env.INIT_CWD ?? process.cwd(),
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 2));
} catch (error) {
  process.stderr.write(`mikroskop: ${error instanceof Error ? error.message : error}\n`);
  process.exit(2);
}

/** Reading a recording, a stream of requests or the help needs none. */
function needsBrowser(command, rest) {
  if (rest.includes('--help') || rest.includes('-h')) return false;
  return command === 'scan' || (command === 'audit' && rest.some((word) => /^https?:\/\//i.test(word)));
}
