import type { Locator, Page } from 'playwright-core';

/** Longest time, in milliseconds, that one player is given. */
const LONGEST = 60_000;
/** What is longer than so many seconds is played faster: the same parts are really played. */
const SHORT = 12;
const FASTEST = 4;
const EMBEDDED = 3_000;
/** A player has begun so many milliseconds after it was pressed. */
const STARTS = 300;

/** What came of playing: played so far, or why not. */
export type Played = 'done' | 'timeout' | 'failed';

/**
 * Plays a player, muted, from its beginning until so many per cent of it were really played, and puts it back. Longer films are played up to
 * four times as fast; what takes longer than a minute then is left. A player in a frame is pressed, and what it does is its own.
 */
export async function playTo(page: Page, player: Locator, percent: number, end: number): Promise<Played> {
  await player.scrollIntoViewIfNeeded({ timeout: 2_000 });
  const isMedia = await player.evaluate((element) => element instanceof HTMLMediaElement);
  const media = isMedia ? player : player.locator('video, audio').first();
  if (!isMedia && (await media.count()) === 0) {
    const frame = await player.boundingBox({ timeout: 1_000 });
    if (frame === null) return 'failed';
    await page.mouse.click(frame.x + frame.width / 2, frame.y + frame.height / 2);
    await page.waitForTimeout(EMBEDDED);
    return 'done';
  }
  const duration = await media.evaluate(
    (element, [short, fastest]) => {
      const player = element as HTMLMediaElement;
      player.muted = true;
      if (player.duration > (short ?? 0)) player.playbackRate = fastest ?? 1;
      return Number.isFinite(player.duration) ? player.duration / player.playbackRate : null;
    },
    [SHORT, FASTEST],
  );
  const needs = ((duration ?? 0) * 1000 * percent) / 100;
  if (needs > LONGEST) return 'timeout';
  await start(page, media);
  const until = Math.min(end, Date.now() + LONGEST);
  const played = () =>
    media.evaluate((element) => {
      const { played, duration, ended } = element as HTMLMediaElement;
      let seconds = 0;
      for (let at = 0; at < played.length; at += 1) seconds += played.end(at) - played.start(at);
      return ended ? 100 : duration > 0 ? (seconds / duration) * 100 : 0;
    });
  let last = -1;
  for (let stuck = 0; Date.now() < until && stuck < 20; ) {
    const now = await played();
    if (now >= Math.max(percent, 0.1) && (percent < 100 || now >= 99.5)) return finish(media);
    stuck = now === last ? stuck + 1 : 0;
    last = now;
    await page.waitForTimeout(200);
  }
  await finish(media);
  return last > 0 ? 'timeout' : 'failed';
}

/** Presses the player where a person would, which may be on what lies above it; where that does not help, its key; else it is told. */
async function start(page: Page, media: Locator): Promise<void> {
  const plays = () => media.evaluate((element) => !(element as HTMLMediaElement).paused);
  const box = await media.boundingBox({ timeout: 1_000 });
  if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(STARTS);
  if (await plays()) return;
  await media.focus({ timeout: 1_000 });
  await page.keyboard.press('Space');
  await page.waitForTimeout(STARTS);
  if (!(await plays())) await media.evaluate((element) => (element as HTMLMediaElement).play().catch(() => {}));
}

async function finish(media: Locator): Promise<'done'> {
  await media.evaluate((element) => (element as HTMLMediaElement).pause());
  return 'done';
}
