import { audit } from './audit';
import { compare } from './compare';
import { decode } from './decode';
import { exportVisit } from './exported';
import { Failure, reasonOf } from './failure';
import { HELP } from './help';
import { parseAuditOptions, parseCompareOptions, parseDecodeOptions, parseExportOptions, parseScanOptions } from './options';
import { print } from './output';
import { rulesOf } from './rules';
import { scan } from './scan';

/** Runs one command and returns its exit code. */
async function main([command, ...args]: readonly string[]): Promise<number> {
  switch (command) {
    case 'audit': {
      const options = parseAuditOptions(args);
      return options === 'help' ? usage() : audit(options);
    }
    case 'compare': {
      const options = parseCompareOptions(args);
      return options === 'help' ? usage() : compare(options, print);
    }
    case 'decode': {
      const options = parseDecodeOptions(args);
      return options === 'help' ? usage() : decode(process.stdin, print, await rulesOf(options.rules));
    }
    case 'scan': {
      const options = parseScanOptions(args);
      return options === 'help' ? usage() : scan(options, print);
    }
    case 'steps':
    case 'playwright': {
      const options = parseExportOptions(command, args);
      return options === 'help' ? usage() : exportVisit(command, options, print);
    }
    case 'help':
    case '--help':
    case '-h':
      return usage();
    default:
      throw new Failure(
        command === undefined
          ? 'name a command: audit, compare, steps, playwright, decode or scan; --help tells more.'
          : `"${command}" is no command: audit, compare, steps, playwright, decode and scan are; --help tells more.`,
      );
  }
}

async function usage(): Promise<number> {
  await print(HELP);
  return 0;
}

// Whoever read the output may have read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const text =
    error instanceof Failure ? reasonOf(error) : error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`mikroskop: ${text}\n`);
  process.exitCode = 2;
}
