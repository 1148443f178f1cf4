import { openBeside } from './beside';
import { marks } from './drawn';
import { expect, test } from './extension';
import { card, FRAMED, GA4, STUDIO } from './trying/studio';

// What the extension tries by itself on a page, and how it leads a person through the rest.

test.setTimeout(300_000);

test('everything safe is tried, the page stays and is as it was, and silence is not held against it', async ({
  context,
  grant,
  audit,
  site,
  panel,
}) => {
  site.pages.set('try.test/', STUDIO);
  site.pages.set('elsewhere.test/shop', '<title>Elsewhere</title>');
  await grant();
  const shown = await context.newPage();
  await audit.start(shown, 'http://try.test/');
  await openBeside(panel, shown);
  await shown.bringToFront();
  await expect.poll(() => marks(context, shown), { timeout: 15_000 }).toMatch(/Click to call: Not tried yet/);

  const trying = panel.locator('.trying');
  await trying.locator('summary').first().click();
  await trying.getByRole('button', { name: /^Try the safe ones/ }).click();
  await expect(trying.getByRole('button', { name: 'Stop' })).toBeVisible();
  await expect(trying.getByRole('button', { name: /^Try the safe ones/ })).toBeVisible({ timeout: 240_000 });

  const said = await trying.locator('.tried').first().locator('li').allTextContents();
  expect(said.filter((line) => /: (?!done)/.test(line.replace(/“.*”/, '')))).toEqual([]);
  expect(said.length).toBeGreaterThan(5);
  expect(said.find((line) => line.includes('+36 1 23456'))).toContain('another program was not opened');
  expect(said.find((line) => line.includes('Our partner'))).toContain('the next page was held back');
  expect(said.find((line) => line.includes('Price list'))).toContain('a download was held back');

  expect(shown.url()).toBe('http://try.test/');
  expect(context.pages().filter((one) => one.url().includes('elsewhere'))).toEqual([]);
  expect(await shown.evaluate(() => [scrollY, document.querySelector('#box')?.scrollTop])).toEqual([0, 0]);
  expect(await shown.inputValue('input[name=email]')).toBe('');
  const asked = site.received.map(({ host, url }) => `${host}${url}`);
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((address) => /^elsewhere|subscribe|prices\.pdf$/.test(address))).toEqual([]);
  expect(await shown.evaluate(() => (window as unknown as { untrusted: number }).untrusted)).toBeGreaterThan(3);

  const judged = () => marks(context, shown);
  await expect.poll(judged, { timeout: 30_000 }).toMatch(/Click to call: Tracked/);
  expect(await judged()).toMatch(/File download: Tracked/i);
  await expect.poll(judged, { timeout: 40_000 }).toMatch(/Click to e-mail: Unclear\. The extension tried it by script/);
  expect(await judged()).not.toMatch(/: Untracked/);
});

test('what stands in frames is tried there, and they stay where they are', async ({ context, grant, audit, site, panel }) => {
  site.pages.set('try.test/', FRAMED);
  site.pages.set('try.test/card', card('own', '+3612345'));
  site.pages.set('box.test/card', card('other', '+3698765'));
  await grant();
  const shown = await context.newPage();
  await audit.start(shown, 'http://try.test/');
  await openBeside(panel, shown);
  await shown.bringToFront();
  const trying = panel.locator('.trying');
  await expect(panel.locator('[data-conversion="phone"]')).toHaveCount(2, { timeout: 15_000 });
  await trying.locator('summary').first().click();
  await trying.getByRole('button', { name: /^Try the safe ones/ }).click();
  await expect(trying.getByRole('button', { name: 'Stop' })).toBeVisible();
  await expect(trying.getByRole('button', { name: /^Try the safe ones/ })).toBeVisible({ timeout: 240_000 });
  const said = await trying.locator('.tried').first().locator('li').allTextContents();
  expect(said.filter((line) => line.includes('another program was not opened'))).toHaveLength(2);
  expect(said.filter((line) => line.includes('the next page was held back'))).toHaveLength(2);
  expect(shown.frames().map((frame) => frame.url())).toEqual([
    'http://try.test/',
    'http://box.test/card',
    'http://try.test/card',
  ]);
  expect(site.received.filter(({ host }) => host === 'elsewhere.test')).toEqual([]);
  expect(await shown.evaluate(() => scrollY)).toBe(0);
  const tracked = panel.locator('.group[data-state=tracked]');
  for (const id of ['phone', 'outbound'])
    await expect(tracked.locator(`[data-conversion="${id}"]`)).toHaveCount(2, { timeout: 40_000 });
});

test('a person is led from one to the next, and each is ticked off as it happens', async ({
  context,
  grant,
  audit,
  site,
  panel,
}) => {
  site.pages.set('try.test/', STUDIO);
  await grant();
  const shown = await context.newPage();
  await audit.start(shown, 'http://try.test/');
  await openBeside(panel, shown);
  await shown.bringToFront();
  await expect.poll(() => marks(context, shown), { timeout: 15_000 }).toMatch(/Click to call: Not tried yet/);

  const trying = panel.locator('.trying');
  await trying.locator('summary').first().click();
  await trying.getByRole('button', { name: 'Guide me' }).click();
  const guide = trying.locator('.guide');
  const heading = () => guide.getByRole('heading').innerText();
  for (let turn = 0; turn < 15 && !(await heading()).includes('Click to call'); turn++)
    await guide.getByRole('button', { name: 'Skip' }).click();
  expect(await heading()).toContain('Click to call');
  await expect(guide).toContainText('0 of');
  await shown.evaluate(() => document.querySelector('#call')?.addEventListener('click', (event) => event.preventDefault()));
  await shown.click('#call');
  await expect(guide).toContainText('1 of', { timeout: 15_000 });
  expect(await heading().catch(() => '')).not.toContain('Click to call');
  await guide.getByRole('button', { name: 'Stop' }).click();
  await expect(trying.getByRole('button', { name: 'Guide me' })).toBeVisible();
});

/** A newsletter that a script sends, a contact form that leads on, and a login. */
const FORMS = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Studio</title><h1>Studio</h1>
<form id="letter"><label>E-mail <input type="email" name="email" required></label>
<label><input type="checkbox" name="agree" required> I agree to receive the newsletter</label><button>Subscribe to our newsletter</button></form>
<form id="contact" action="/contact" method="post"><label>Name <input name="name" required></label><label>E-mail <input type="email" name="mail" required></label>
<label>Message <textarea name="message" required></textarea></label><button>Send message</button></form>
<form id="login" action="/login" method="post"><label>E-mail <input type="email" name="user"></label>
<label>Password <input type="password" name="password"></label><button>Log in</button></form>
<script>
document.querySelector('#letter').addEventListener('submit', async (event) => {
  event.preventDefault();
  const { email } = event.target;
  await fetch('/subscribe', { method: 'POST', body: new URLSearchParams({ email: email.value }) });
  navigator.sendBeacon('${GA4}', 'en=newsletter_signup');
  event.target.insertAdjacentHTML('afterend', '<p role="status">Thank you for subscribing!</p>');
});
</script>`;

test('forms are sent where a person ticks it, with data that says what it is', async ({ context, grant, audit, site, panel }) => {
  site.pages.set('try.test/', FORMS);
  site.pages.set('try.test/contact', '<!doctype html><title>Thank you</title><h1>Thank you for your message</h1>');
  await grant();
  const shown = await context.newPage();
  await audit.start(shown, 'http://try.test/');
  await openBeside(panel, shown);
  await shown.bringToFront();
  await expect.poll(() => marks(context, shown), { timeout: 15_000 }).toMatch(/Newsletter sign-up: Not tried yet/i);

  const trying = panel.locator('.trying');
  await trying.locator('summary').first().click();
  await expect(trying.locator('.by-hand')).toContainText('only where you allow it');
  await trying.getByRole('checkbox', { name: /newsletter and contact forms/ }).check();
  const go = trying.getByRole('button', { name: /^Try the safe ones/ });
  const posted = () => site.received.filter(({ method, host }) => method === 'POST' && host.startsWith('try.test'));
  // A form leads on to another page; the first is opened again, and the rest is tried there.
  await go.click();
  await expect.poll(() => posted().map(({ url }) => url), { timeout: 100_000 }).toEqual(['/contact', '/subscribe']);
  await expect(go).toBeVisible({ timeout: 60_000 });
  await expect(shown).toHaveURL('http://try.test/');

  const [contact, letter] = posted().map(({ body }) => new URLSearchParams(body));
  expect(letter?.get('email')).toBe('mikroskop-test@example.com');
  expect(contact?.get('mail')).toBe('mikroskop-test@example.com');
  expect(contact?.get('name')).toBe('Mikroskop Test');
  expect(contact?.get('message')).toMatch(/^Mikroskop test/);
  expect(posted()).toHaveLength(2);
  await expect.poll(() => marks(context, shown), { timeout: 20_000 }).toMatch(/Newsletter sign-up: Tracked/i);
});
