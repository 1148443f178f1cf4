import { readdirSync, readFileSync, statSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHOP, serve } from './server.mjs';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const PAGES = readdirSync(join(ROOT, 'site'), { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('index.html'))
  .map((path) => `/${path.replaceAll('\\', '/').replace('index.html', '')}`);

interface Step {
  readonly do: string;
  readonly url?: string;
  readonly selector?: string;
  readonly ms?: number;
}

let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve();
}, 30_000);

afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

/** Asks the local server as a browser would that believes the host to be elsewhere. */
function ask(address: string, method = 'GET', headers: Record<string, string> = {}, body = ''): Promise<Answer> {
  const { host, pathname, search } = new URL(address);
  const options = {
    host: '127.0.0.1',
    port: server.https,
    path: pathname + search,
    method,
    headers: { host, ...headers },
    rejectUnauthorized: false,
  };
  return new Promise((resolve, reject) => {
    const asked = request(options, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part as Buffer);
      resolve({
        status: response.statusCode ?? 0,
        type: response.headers['content-type'] ?? '',
        body: Buffer.concat(parts).toString(),
        headers: response.headers,
      });
    });
    asked.on('error', reject).end(body);
  });
}

/** Addresses within the shop that a page points at. */
function links(html: string): string[] {
  const found = [...html.matchAll(/(?:href|src|poster|action)="([^"#][^"]*)"/g)].map(([, link]) => link ?? '');
  return found.filter((link) => link.startsWith('/') && !link.startsWith('/api/'));
}

const statuses = new Map<string, Promise<number>>();

/** Asks for each address once: most pages share most of their links. */
function statusOf(link: string): Promise<number> {
  const known = statuses.get(link) ?? ask(SHOP + link).then(({ status }) => status);
  statuses.set(link, known);
  return known;
}

describe('the shop', () => {
  it.each(PAGES)('serves %s whole, with every link of it alive', async (page) => {
    const { status, type, body } = await ask(SHOP + page);
    expect(status).toBe(200);
    expect(type).toContain('text/html');
    expect(body).not.toContain('#include');
    expect(body).toContain('</html>');
    const found = links(body);
    expect(found.length).toBeGreaterThan(5);
    const dead = await Promise.all(found.map(async (link) => ((await statusOf(link)) === 200 ? [] : [link])));
    expect(dead.flat()).toEqual([]);
  });

  it('has English, Hungarian and Polish pages', () => {
    expect(PAGES).toEqual(
      expect.arrayContaining(['/', '/cart/', '/hu/', '/hu/termek/kavics-csesze/', '/pl/', '/pl/newsletter/']),
    );
  });

  it('knows no other page, and hands out nothing outside its folder', async () => {
    expect((await ask(`${SHOP}/nothing/`)).status).toBe(404);
    expect((await ask(`${SHOP}/partials/head.html`)).status).toBe(404);
    expect((await ask(`${SHOP}/..%2ftls%2fdemo-key.pem`)).status).toBe(404);
  });

  it('serves the video in parts and the PDF as a file to save', async () => {
    const video = await ask(`${SHOP}/files/pour-over.webm`, 'GET', { range: 'bytes=0-99' });
    expect([video.status, video.type, video.headers['content-length']]).toEqual([206, 'video/webm', '100']);
    const pdf = await ask(`${SHOP}/files/brew-card.pdf`);
    expect(pdf.body.startsWith('%PDF-')).toBe(true);
    expect(pdf.headers['content-disposition']).toBe('attachment');
    expect(statSync(join(ROOT, 'site/files/pour-over.webm')).size).toBeLessThan(300_000);
  });

  it('takes forms, and sends an order on to the thank-you page', async () => {
    expect((await ask(`${SHOP}/api/newsletter`, 'POST', {}, 'email=a%40example.com')).status).toBe(200);
    const order = await ask(`${SHOP}/api/order`, 'POST', {}, 'name=A');
    expect([order.status, order.headers['location']]).toEqual([303, '/thank-you/']);
  });

  it('lets a link leave the shop without leaving the machine', async () => {
    const { status, body } = await ask('https://www.openstreetmap.org/');
    expect(status).toBe(200);
    expect(body).not.toContain('<a ');
  });
});

describe('the vendors', () => {
  it.each([
    ['https://region1.google-analytics.com/g/collect?v=2&tid=G-KAVICS2026&en=x', 'POST', 204],
    ['https://www.google-analytics.com/g/collect?v=2&tid=G-KAVICS2026&en=x', 'POST', 204],
    ['https://sst.kavics.example/g/collect?v=2&tid=G-KAVICSB2B1&en=x', 'POST', 204],
    ['https://www.facebook.com/tr/?id=204806100112358&ev=PageView', 'GET', 200],
    ['https://www.facebook.com/tr/?id=109988776655443&ev=PageView', 'GET', 500],
    ['https://www.googleadservices.com/pagead/conversion/987654321/?label=x', 'GET', 200],
    ['https://stats.kavics.example/matomo.php?idsite=3&rec=1', 'POST', 204],
    ['https://plausible.io/api/event', 'POST', 202],
    ['https://zdarzenia.dzwonomierz.example/z', 'POST', 200],
  ])('%s answers %s with %i', async (address, method, status) => {
    const answer = await ask(address, method, {}, method === 'POST' ? 'body' : '');
    expect(answer.status).toBe(status);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    const hit = server.hits().at(-1);
    expect(hit).toMatchObject({ url: address, method, host: new URL(address).host, body: method === 'POST' ? 'body' : '' });
  });

  it.each([
    ['https://www.googletagmanager.com/gtm.js?id=GTM-KAVICS1', 'gtm.uniqueEventId'],
    ['https://connect.facebook.net/en_US/fbevents.js', 'www.facebook.com/tr'],
    ['https://stats.kavics.example/matomo.js', '_paq'],
    [`${SHOP}/assets/plausible.js`, 'plausible.io/api/event'],
    [`${SHOP}/assets/polish.js`, 'setTrackerUrl'],
    [`${SHOP}/assets/data-layer.js`, 'kavics:'],
  ])('%s is the bundled script', async (address, words) => {
    const { status, type, body } = await ask(address);
    expect(status).toBe(200);
    expect(type).toContain('javascript');
    expect(body).toContain(words);
  });
});

describe('the visit', () => {
  const steps: Step[] = JSON.parse(readFileSync(join(ROOT, 'visit.json'), 'utf8'));

  it('opens pages that exist, and stays short', () => {
    const opened = steps.flatMap(({ url }) => url ?? []);
    expect(opened.filter((url) => !PAGES.includes(url))).toEqual([]);
    expect(steps.reduce((sum, { ms = 0 }) => sum + ms, 0)).toBeLessThan(85_000);
  });

  it('is made of the steps that the drivers know', () => {
    const known = ['open', 'click', 'scroll', 'type', 'submit', 'play', 'wait'];
    expect(steps.filter((step) => !known.includes(step.do))).toEqual([]);
  });
});
