/** What an exported test needs besides the test, where it needs it. Of each part TypeScript as it is written into the file. */

export const LISTEN = `/** A hit that was seen when the visit was recorded. */
interface Hit {
  readonly what: string;
  /** How the address goes on after its scheme; without it the request may have gone anywhere. */
  readonly to?: string;
  /** What the request held: of the event, then of what was said beside it. Times, ids of visitors and the like are left out. */
  readonly holds: readonly Data[];
}

/** Milliseconds for a hit to be sent. */
const PATIENCE = 10_000;

/** Listens to what is sent. What it returns waits until hits have been, each time for one that was not there before. */
async function listen(context: BrowserContext): Promise<(hits: readonly Hit[], patience?: number) => Promise<void>> {
  const sent: { readonly address: string; readonly data: Data }[] = [];
  const taken = new Set<object>();

  // A route sees the bodies of beacons, which the request event does not.
  await context.route('**/*', async (route) => {
    const request = route.request();
    sent.push({ address: request.url(), data: read(request.url(), textOf(request.postDataBuffer())) });
    await route.fallback();
  });
%LEAVING%
  function take({ to = '', holds: [event = {}, ...beside] }: Hit): boolean {
    for (const { address, data } of sent) {
      if (!address.replace(/^https?:\\/\\//, '').startsWith(to) || !beside.every((part) => find(data, part, new Set()))) continue;
      const place = find(data, event, taken);
      if (place) return Boolean(taken.add(place));
    }
    return false;
  }

  return async (hits, patience = PATIENCE) => {
    let missing = hits;
    const look = () => {
      missing = missing.filter((hit) => !take(hit));
      return missing.map(({ what }) => \`\${what} was not sent\`);
    };
    await expect.poll(look, { timeout: patience, message: 'What was sent when the visit was recorded' }).toEqual([]);
  };
}
`;

export const TEXT = `function textOf(body: Buffer | null): string {
  return body?.toString() ?? '';
}
`;

export const PACKED_TEXT = `function textOf(body: Buffer | null): string {
  const isPacked = body !== null && body[0] === 0x1f && body[1] === 0x8b;
  return (isPacked ? gunzipSync(body) : body)?.toString() ?? '';
}
`;

export const LEAVING = `  await tellAsLeaving(context, (address, body) => sent.push({ address, data: read(address, body) }));
`;

export const TELL_AS_LEAVING = `/** What a page sends while it is being left passes every route by: the page notes it, and the next of the same site tells of it. */
async function tellAsLeaving(context: BrowserContext, tell: (address: string, body: string) => void): Promise<void> {
  await context.exposeBinding('tellSent', (_, address: string, body: string) => tell(address, body));
  await context.addInitScript(() => {
    if (!location.protocol.startsWith('http') || window !== window.top) return;
    const { tellSent } = window as unknown as { tellSent(address: string, body: string): Promise<void> };
    const { sendBeacon } = navigator;
    const { fetch } = window;
    const place = 'sent-while-left';
    const noted: [address: string, body: string][] = [];
    let isLeft = false;
    const tellNoted = () => {
      const before = JSON.parse(localStorage.getItem(place) ?? '[]') as typeof noted;
      localStorage.removeItem(place);
      for (const [address, body] of before) void tellSent(address, body);
    };
    const note = (address: unknown, body: unknown) => {
      if (!isLeft) return;
      const text = typeof body === 'string' || body instanceof URLSearchParams ? String(body) : '';
      noted.push([new URL(String(address), location.href).href, text]);
      localStorage.setItem(place, JSON.stringify(noted));
    };
    addEventListener('pagehide', () => (isLeft = true), true);
    addEventListener('pageshow', () => (isLeft = false), true);
    addEventListener('storage', tellNoted);
    tellNoted();
    navigator.sendBeacon = (address, body) => {
      note(address, body);
      return sendBeacon.call(navigator, address, body);
    };
    window.fetch = (address, options) => {
      note(address instanceof Request ? address.url : address, options?.body);
      return fetch(address, options);
    };
  });
}
`;

export const FRAME = `/** The frame whose address begins so, once there is one. */
async function frameAt(page: Page, address: string): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url().startsWith(address));
  await expect.poll(() => find()?.url() ?? '', { message: \`The frame \${address}\` }).toContain(address);
  return find() ?? page.mainFrame();
}
`;

export const SCROLL = `/** Turns the wheel until that part of the page (1: its end) is in sight, or it goes no further. */
async function scrollTo(page: Page, part: number): Promise<void> {
  const seen = () =>
    page.evaluate(() => {
      const { scrollTop, scrollHeight } = document.scrollingElement ?? document.documentElement;
      return (scrollTop + innerHeight + 1) / scrollHeight;
    });
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.mouse.move(width / 2, height / 2);
  for (let before = 0, stuck = 0; stuck < 5; ) {
    const now = await seen();
    if (now >= part) return;
    stuck = now === before ? stuck + 1 : 0;
    before = now;
    await page.mouse.wheel(0, 240);
    await page.waitForTimeout(60);
  }
}
`;

export const SUBMIT = `/** Presses the form's button, or Enter in its last field where it has none. */
async function submit(form: Locator): Promise<void> {
  const button = form.locator('button:not([type]), [type="submit" i], [type="image" i]').filter({ visible: true });
  if ((await button.count()) > 0) return button.first().click();
  await form.locator('input:not([type="hidden" i]), textarea').filter({ visible: true }).last().press('Enter');
}
`;

export const PLAY = `/** Presses a player until it plays. */
async function play(player: Locator): Promise<void> {
  const isPaused = () => player.evaluate((element) => element instanceof HTMLMediaElement && element.paused);
  await player.click();
  await player.page().waitForTimeout(300);
  if (await isPaused()) await player.press('Space');
  await player.page().waitForTimeout(300);
  if (await isPaused()) await player.evaluate((element) => (element instanceof HTMLMediaElement ? element.play() : undefined));
}
`;

export const CHOOSE = `/** Chooses in a list what is not chosen yet, or moves a slider by a step. */
async function chooseAnother(list: Locator): Promise<void> {
  const index = await list.evaluate((element) =>
    element instanceof HTMLSelectElement
      ? [...element.options].findIndex(({ selected, disabled, value }) => !selected && !disabled && value !== '')
      : -1,
  );
  if (index < 0) return list.press('ArrowRight');
  await list.selectOption({ index });
}
`;
