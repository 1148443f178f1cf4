/** Something that the person at the command line can put right: told in one sentence on stderr, exit code 2. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** What went wrong, in one line. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0] ?? '';
}
