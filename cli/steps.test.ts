import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Failure } from './failure';
import { parseSteps, replaySteps } from './steps';

describe('steps out of JSON', () => {
  test('every kind', () => {
    const steps = [
      { do: 'open', url: '/cart', note: 'the cart' },
      { do: 'click', selector: '#buy' },
      { do: 'scroll', to: 0.6 },
      { do: 'type', selector: '#email', text: 'a@b.example' },
      { do: 'submit', selector: 'form' },
      { do: 'play', selector: 'video' },
      { do: 'wait', ms: 500 },
      { do: 'back' },
      { do: 'reload' },
      { do: 'hover', selector: 'nav' },
      { do: 'choose', selector: '#size' },
      { do: 'choose', selector: '#size', option: 'L' },
      { do: 'key', key: 'Escape' },
      { do: 'key', key: 'Enter', selector: '#q' },
      { do: 'copy', selector: '#coupon' },
      { do: 'click', selector: '#pay', frame: 'https://pay.example/form' },
    ];
    expect(parseSteps(steps)).toEqual(steps);
  });

  test.each([
    [{}, /not a list/],
    [
      [
        { do: 'wait', ms: 1 },
        { do: 'clik', selector: '#a' },
      ],
      /Step 2.*clik/,
    ],
    [[{ do: 'click', selector: '' }], /Step 1.*selector/],
    [[{ do: 'scroll', to: 60 }], /Step 1.*to/],
    [[{ do: 'type', selector: '#a' }], /Step 1.*text/],
    [[{ do: 'wait', ms: '2' }], /Step 1.*ms/],
    [[{ do: 'click', selector: '#a', wait: 1 }], /Step 1.*wait/],
    [[{ do: 'key' }], /Step 1.*key/],
    [[{ do: 'click', selector: '#a', frame: '' }], /Step 1.*frame/],
    [[null], /Step 1/],
  ])('refuses %j', (value, message) => {
    expect(() => parseSteps(value)).toThrow(Failure);
    expect(() => parseSteps(value)).toThrow(message);
  });
});

const PAGE = `<!doctype html><title>Steps</title>
<style>p { height: 3000px }</style>
<script>
  window.seen = [];
  for (const type of ['click', 'submit', 'wheel', 'keydown', 'play']) {
    addEventListener(type, (event) => { if (event.isTrusted) window.seen.push(type + ' ' + (event.target.id ?? '')); }, true);
  }
</script>
<a id="away" href="about:blank" target="_blank">Away</a>
<p></p>
<form id="form" onsubmit="event.preventDefault()"><input id="name"><select id="size"><option>S<option>L</select><button id="send">Send</button></form>
<div id="host"></div>
<script>document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<button id="inner">In</button>';</script>
<a id="next" href="next.html">Next</a>`;

const MORE = `<!doctype html><title>More</title>
<style>#entry { display: none } #menu:hover #entry { display: inline }</style>
<nav id="menu">Menu <button id="entry">Entry</button></nav>
<select id="size"><option value="">Choose<option value="S" selected>S<option value="L">L</select>
<input type="range" id="range" value="50"><input type="date" id="day"><p id="coupon">KAVICS10</p>
<iframe src="inner.html"></iframe>
<script>
  addEventListener('click', ({ target }) => target.id === 'entry' && tell('click entry'));
  addEventListener('change', ({ target }) => tell('change ' + target.id + ' ' + target.value));
  addEventListener('copy', () => tell('copy ' + getSelection()));
  addEventListener('keydown', ({ key }) => key === 'Escape' && tell('keydown ' + key));
</script>`;

describe('steps on a page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'steps-'));
  const address = pathToFileURL(join(folder, 'page.html')).href;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    writeFileSync(join(folder, 'page.html'), PAGE);
    writeFileSync(join(folder, 'more.html'), MORE);
    const inner =
      "<button id=in onclick=\"tell('click in')\">In</button><script>onkeydown = (e) => e.key === 'Escape' && tell('keydown Escape')</script>";
    writeFileSync(join(folder, 'inner.html'), inner);
    writeFileSync(join(folder, 'next.html'), '<!doctype html><title>Next</title><p>Here');
    browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium' });
    page = await browser.newPage();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('are what a person does: trusted by the browser', async () => {
    const steps = [
      { do: 'open', url: 'page.html' },
      { do: 'click', selector: '#away' },
      { do: 'scroll', to: 0.5 },
      { do: 'type', selector: '#name', text: 'ab' },
      { do: 'type', selector: '#size', text: 'L' },
      { do: 'submit', selector: '#form' },
      { do: 'click', selector: '#host >>> #inner' },
    ];
    await replaySteps(page, parseSteps(steps), address);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    const depth = await page.evaluate(() => ((scrollY + innerHeight) / document.documentElement.scrollHeight) * 100);
    expect(depth).toBeGreaterThanOrEqual(49.9);
    expect(new Set(seen)).toEqual(
      new Set(['click away', 'wheel ', 'click name', 'keydown name', 'click send', 'submit form', 'click host']),
    );
    expect(await page.inputValue('#size')).toBe('L');
    await replaySteps(page, parseSteps([{ do: 'scroll', to: 0 }]), address);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(browser.contexts()[0]?.pages()).toHaveLength(1);
  }, 30_000);

  test('reach into frames, menus and lists, and use keys and the clipboard', async () => {
    const steps = [
      { do: 'open', url: 'more.html' },
      { do: 'hover', selector: '#menu' },
      { do: 'click', selector: '#entry' },
      { do: 'choose', selector: '#size' },
      { do: 'choose', selector: '#range' },
      { do: 'type', selector: '#day', text: '2030-01-15' },
      { do: 'copy', selector: '#coupon' },
      { do: 'click', selector: '#in', frame: new URL('inner.html', address).href },
      { do: 'key', key: 'Escape' },
      { do: 'open', url: 'next.html' },
      { do: 'back' },
    ];
    const seen: string[] = [];
    await page.exposeFunction('tell', (what: string) => void seen.push(what));
    await replaySteps(page, parseSteps(steps), address);
    const said = ['click entry', 'change size L', 'change range 51', 'change day 2030-01-15', 'copy KAVICS10', 'click in'];
    expect(seen).toEqual([...said, 'keydown Escape']);
    expect(await page.title()).toBe('More');
  }, 30_000);

  test('follow where a click leads', async () => {
    await replaySteps(
      page,
      parseSteps([
        { do: 'open', url: 'page.html' },
        { do: 'click', selector: '#next' },
      ]),
      address,
    );
    expect(await page.title()).toBe('Next');
  }, 30_000);

  test('say which of them failed', async () => {
    page.setDefaultTimeout(500);
    await expect(
      replaySteps(
        page,
        parseSteps([
          { do: 'wait', ms: 0 },
          { do: 'open', url: 'missing.html' },
        ]),
        address,
      ),
    ).rejects.toThrow(/Step 2.*missing\.html.*ERR_FILE_NOT_FOUND/);
  }, 30_000);
});
