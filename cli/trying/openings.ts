import type { Locator, Page } from 'playwright-core';
import { refusalOf } from '../../utils/trying/refusal';
import { lookAt } from './look';
import { type Moment, type Opened, openedSince } from './memory';
import { type Expect, pressElement } from './press';
import { type World, within } from './world';

/** What of the page opens something of its own: accordions, tabs, menus. */
const OPENERS =
  'summary, [aria-expanded="false"], [role="tab"][aria-selected="false"], [data-bs-toggle="collapse"].collapsed, [aria-haspopup="menu"], [aria-haspopup="true"], [aria-haspopup="dialog"], [data-bs-toggle="modal"]';
const MOST = 40;
const MOST_CLOSINGS = 10;
/** What opens has opened, and offers what it has, so many milliseconds later. */
const OPENS = 700;

/** Opens what of the page is closed, one thing after another. */
export class Openings {
  readonly #page: Page;
  readonly #expect: Expect;
  readonly #covered = new Set<string>();
  readonly #twice = new Set<string>();
  readonly #opened = new Set<string>();

  constructor(page: Page, expect: Expect) {
    this.#page = page;
    this.#expect = expect;
  }

  /** What lay under something that is closed by now may be tried again, once. */
  again(): void {
    for (const name of this.#covered) this.#opened.delete(name);
    this.#covered.clear();
  }

  /** Opens the next thing. False: there is none. */
  async next(): Promise<boolean> {
    for (let turn = 0; turn < MOST && this.#opened.size < MOST; turn += 1) {
      const found = await this.#find();
      if (found === null) return false;
      if (await this.#open(found.opener)) return true;
      if (!this.#twice.has(found.name)) this.#covered.add(found.name);
      this.#twice.add(found.name);
    }
    return false;
  }

  async #find(): Promise<{ readonly opener: Locator; readonly name: string } | null> {
    for (const opener of await this.#page.locator(OPENERS).filter({ visible: true }).all()) {
      const name = await opener.evaluate(nameOf).catch(() => null);
      if (name === null || this.#opened.has(name)) continue;
      this.#opened.add(name);
      return { opener, name };
    }
    return null;
  }

  async #open(opener: Locator): Promise<boolean> {
    try {
      const look = await lookAt(opener);
      // A link that leads elsewhere and says that it opens something does that by being pointed at.
      if (look.href !== null) return false;
      if (refusalOf({ conversion: '', gesture: 'click', label: look.words }, look) !== null) return false;
      if ((await pressElement(this.#page, opener, this.#expect)) !== null) return false;
      await this.#page.waitForTimeout(OPENS);
      return true;
    } catch {
      return false;
    }
  }
}

/** Closes what is open now and was not then: by its own control, a dialog by Escape. Says whether all of it is closed. */
export async function closeAll(page: Page, world: World, since: Moment): Promise<boolean> {
  let escapes = 0;
  for (let turn = 0; turn < MOST_CLOSINGS; turn += 1) {
    // Each by itself: what closes moves the others.
    const [first] = await openedSince(world, since).catch((): Opened[] => []);
    if (first === undefined) return true;
    if (first.what === 'dialog' && escapes < 2) {
      escapes += 1;
      await page.keyboard.press('Escape');
    } else await within(2_000, page.mouse.click(first.x, first.y)).catch(() => {});
    await page.waitForTimeout(OPENS / 2);
  }
  return (await openedSince(world, since).catch((): Opened[] => [])).length === 0;
}

/** Runs in the page: a name by which an opener is known again. */
function nameOf(element: Element): string {
  const path: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement)
    path.unshift(`${at.localName}${at.id ? `#${at.id}` : ''}:${[...(at.parentElement?.children ?? [])].indexOf(at)}`);
  return path.join('>');
}
