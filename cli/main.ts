import { audit } from './audit';
import { decode } from './decode';
import { Failure, reasonOf } from './failure';
import { HELP } from './help';
import { parseAuditOptions, parseDecodeOptions, parseScanOptions } from './options';
import { print } from './output';
import { scan } from './scan';

/** Runs one command and returns its exit code. */
async function main([command, ...args]: readonly string[]): Promise<number> {
  switch (command) {
    case 'audit': {
      const options = parseAuditOptions(args);
      return options === 'help' ? usage() : audit(options);
    }
    case 'decode':
      return parseDecodeOptions(args) === 'help' ? usage() : decode(process.stdin, print);
    case 'scan': {
      const options = parseScanOptions(args);
      return options === 'help' ? usage() : scan(options, print);
    }
    case 'help':
    case '--help':
    case '-h':
      return usage();
    default:
      throw new Failure(
        command === undefined ? 'name a command: audit, decode or scan.' : `"${command}" is no command: audit, decode or scan.`,
      );
  }
}

async function usage(): Promise<number> {
  await print(HELP);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // Whoever read the output has read enough.
  if ((error as NodeJS.ErrnoException | null)?.code === 'EPIPE') process.exit(0);
  const known = error instanceof Failure;
  process.stderr.write(
    `mikroskop: ${known ? reasonOf(error) : error instanceof Error ? (error.stack ?? error.message) : error}\n`,
  );
  if (known) process.stderr.write('Try: npm run -s mikroskop -- --help\n');
  process.exitCode = 2;
}
