import type { CDPSession } from 'playwright-core';

/** Nothing that is asked of a page may take longer, in milliseconds: a page can keep itself busy for ever. */
const PATIENCE = 4_000;
const NAME = 'mikroskop-trying';

/** A world of our own in the page's document: the same elements, and nothing that the page's own scripts can see. */
export class World {
  readonly #session: CDPSession;
  #id: number | null = null;

  constructor(session: CDPSession) {
    this.#session = session;
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined) this.#id = null;
    });
  }

  /** What `work`, which may use nothing from outside, says in the document. Throws where the document is gone or does not answer. */
  async run<Args extends readonly unknown[], Said>(work: (...args: Args) => Said, ...args: Args): Promise<Said> {
    const executionContextId = this.#id ?? (await this.#make());
    const { result, exceptionDetails } = await within(
      PATIENCE,
      this.#session.send('Runtime.callFunctionOn', {
        functionDeclaration: work.toString(),
        arguments: args.map((value) => ({ value })),
        executionContextId,
        returnByValue: true,
      }),
    ).catch((error: unknown) => {
      this.#id = null;
      throw error;
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Said;
  }

  async #make(): Promise<number> {
    const { frameTree } = await within(PATIENCE, this.#session.send('Page.getFrameTree'));
    const made = await within(
      PATIENCE,
      this.#session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: NAME }),
    );
    this.#id = made.executionContextId;
    return made.executionContextId;
  }
}

/** What a promise says within so many milliseconds. Throws a `TimedOut` after that. */
export async function within<Said>(milliseconds: number, promise: Promise<Said>): Promise<Said> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimedOut()), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    promise.catch(() => {});
  }
}

/** It took too long. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut';
}
