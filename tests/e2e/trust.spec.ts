import type { Page } from '@playwright/test';
import { type AuditDriver, test as base, expect } from './extension';
import { judge } from './judge';
import type { Site } from './site';

// How sites really send: late, in batches, on leaving, from the next page, in frames, through their own servers. None of it may be
// called untracked.

const test = base.extend({
  hosts: async ({ site }, use) => {
    const rules = `MAP *:443 127.0.0.1:${site.https}, MAP *:80 127.0.0.1:${site.port}, EXCLUDE localhost`;
    await use([`--host-resolver-rules=${rules}`, '--ignore-certificate-errors']);
  },
});
test.setTimeout(90_000);

const GA4 = 'https://metrics.vendor.example/g/collect?v=2&tid=G-TRUST1&cid=1.1';
const HEAD = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><script>
  window.dataLayer = window.dataLayer || [];
  const hit = (body) => navigator.sendBeacon('${GA4}', body);
  hit('en=page_view\\r\\n');
</script>`;
const NEWSLETTER =
  '<form id="news" action="/thanks"><h2>Newsletter</h2><input type="email" name="email" placeholder="E-mail address"><button>Subscribe</button></form>';

interface Case {
  readonly name: string;
  readonly pages: { readonly [path: string]: string };
  act(page: Page): Promise<void>;
  readonly conversion: string;
  readonly expected: readonly string[];
}

const subscribe = async (page: Page) => {
  await page.fill('#news input', 'someone@mail.example');
  await page.click('#news button');
};

const CASES: readonly Case[] = [
  {
    name: 'pushed a moment later, sent four seconds after that, among others in a batch',
    pages: {
      '/mug': `${HEAD}<h1>Mug</h1><p>€12</p><button id="add">Add to cart</button><script>
        document.querySelector('#add').onclick = () => setTimeout(() => {
          dataLayer.push({ event: 'add_to_cart' });
          setTimeout(() => hit('en=scroll&epn.percent_scrolled=90\\r\\nen=add_to_cart&cu=EUR&epn.value=12&pr1=idA~pr12~qt1'), 4000);
        }, 300);</script>`,
    },
    act: (page) => page.click('#add'),
    conversion: 'add-to-cart',
    expected: ['tracked'],
  },
  {
    name: 'sent under a name of its own, five seconds after the click that pushed it',
    pages: {
      '/': `${HEAD}<main><h1>Pots</h1><p><a id="cta" href="#offer" style="display:inline-block;padding:16px 32px;background:#a33;color:#fff;font-size:20px">Get started now</a></p></main><script>
        document.querySelector('#cta').onclick = () => {
          dataLayer.push({ event: 'hero_knopf_7' });
          setTimeout(() => hit('en=hero_knopf_7'), 5000);
        };</script>`,
    },
    act: (page) => page.click('#cta'),
    conversion: 'cta-click',
    expected: ['tracked'],
  },
  {
    name: 'sent while the page is being left',
    pages: {
      '/': `${HEAD}<main><h1>Pots</h1><p><a id="file" href="/prices.pdf.html" download="prices.pdf">Price list (PDF)</a> <a href="/next">Next</a></p></main><script>
        const queue = [];
        document.querySelector('#file').onclick = (event) => { event.preventDefault(); queue.push('en=file_download&ep.file_name=prices.pdf'); };
        addEventListener('pagehide', () => hit(queue.join('\\r\\n')));</script>`,
      '/next': '<!doctype html><title>Next</title><p>Next page',
    },
    async act(page) {
      await page.click('#file');
      await page.waitForTimeout(500);
      await page.click('a[href="/next"]');
    },
    conversion: 'download',
    expected: ['tracked'],
  },
  {
    name: 'sent by the page that thanks for it',
    pages: {
      '/': `${HEAD}<main><h1>Pots</h1></main>${NEWSLETTER}`,
      '/thanks': `${HEAD}<h1>Thank you</h1><script>setTimeout(() => hit('en=generate_lead&ep.method=newsletter'), 800);</script>`,
    },
    act: subscribe,
    conversion: 'newsletter',
    expected: ['tracked'],
  },
  {
    name: 'sent when the server has answered',
    pages: {
      '/': `${HEAD}<main><h1>Pots</h1></main>${NEWSLETTER}<script>
        document.querySelector('#news').onsubmit = async (event) => {
          event.preventDefault();
          await fetch('/subscribe', { method: 'POST', body: 'ok' });
          await new Promise((done) => setTimeout(done, 1200));
          dataLayer.push({ event: 'newsletter_signup' });
          hit('en=newsletter_signup');
        };</script>`,
    },
    act: subscribe,
    conversion: 'newsletter',
    expected: ['tracked'],
  },
  {
    name: 'a control in a shadow root',
    pages: {
      '/mug': `${HEAD}<h1>Mug</h1><p>€12</p><x-buy></x-buy><script>
        customElements.define('x-buy', class extends HTMLElement {
          connectedCallback() {
            const root = this.attachShadow({ mode: 'open' });
            root.innerHTML = '<button id="add">Add to cart</button>';
            root.querySelector('button').onclick = () => hit('en=add_to_cart&cu=EUR&epn.value=12&pr1=idA~pr12~qt1');
          }
        });</script>`,
    },
    act: (page) => page.click('x-buy button'),
    conversion: 'add-to-cart',
    expected: ['tracked'],
  },
  {
    name: 'a control in a closed shadow root',
    pages: {
      '/mug': `${HEAD}<h1>Mug</h1><p>€12</p><x-buy></x-buy><script>
        customElements.define('x-buy', class extends HTMLElement {
          connectedCallback() {
            const root = this.attachShadow({ mode: 'closed' });
            root.innerHTML = '<button id="add" style="width: 200px; height: 50px">Add to cart</button>';
            root.querySelector('button').onclick = () => hit('en=add_to_cart&cu=EUR&epn.value=12&pr1=idA~pr12~qt1');
          }
        });</script>`,
    },
    act: (page) => page.locator('x-buy').click({ position: { x: 20, y: 10 } }),
    conversion: 'add-to-cart',
    expected: ['tracked'],
  },
  {
    name: 'a form in a shadow root',
    pages: {
      '/': `${HEAD}<main><h1>Pots</h1><x-news></x-news></main><script>
        customElements.define('x-news', class extends HTMLElement {
          connectedCallback() {
            const root = this.attachShadow({ mode: 'open' });
            root.innerHTML = ${JSON.stringify(NEWSLETTER)};
            root.querySelector('form').onsubmit = (event) => { event.preventDefault(); hit('en=sign_up&ep.form_id=newsletter'); };
          }
        });</script>`,
    },
    act: subscribe,
    conversion: 'newsletter',
    expected: ['tracked'],
  },
  {
    name: 'a form in a frame, reported by the page around it',
    pages: {
      '/': `${HEAD}<main><h1>Pots</h1></main><iframe src="/form" width="500" height="300"></iframe><script>
        addEventListener('message', (event) => event.data === 'done' && hit('en=generate_lead&ep.method=newsletter'));</script>`,
      '/form': `<!doctype html><title>Form</title>${NEWSLETTER}<script>
        document.querySelector('#news').onsubmit = (event) => { event.preventDefault(); parent.postMessage('done', '*'); };</script>`,
    },
    async act(page) {
      const frame = page.frameLocator('iframe');
      await frame.locator('#news input').fill('someone@mail.example');
      await frame.locator('#news button').click();
    },
    conversion: 'newsletter',
    expected: ['tracked'],
  },
  {
    name: 'sent through a tunnel of the site that nobody can read',
    pages: {
      '/mug': `${HEAD}<h1>Mug</h1><p>€12</p><button id="add">Add to cart</button><script>
        document.querySelector('#add').onclick = () => fetch('/x9k/aQ', { method: 'POST', body: btoa('en=add_to_cart&tid=G-TRUST1&cid=1.1&v=2') });</script>`,
    },
    act: (page) => page.click('#add'),
    conversion: 'add-to-cart',
    expected: ['unclear'],
  },
  {
    name: 'a page of a single-page app',
    pages: {
      '/': `${HEAD}<main id="app"><h1>Pots</h1><a id="go" href="/mug">Mug</a></main><script>
        document.querySelector('#go').onclick = (event) => {
          event.preventDefault();
          history.pushState({}, '', '/mug');
          document.title = 'Mug';
          document.querySelector('#app').innerHTML = '<h1>Mug</h1><p>€12</p><button id="add">Add to cart</button>';
          const data = document.createElement('script');
          data.type = 'application/ld+json';
          data.text = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Product', name: 'Mug', offers: { '@type': 'Offer', price: '12', priceCurrency: 'EUR' } });
          document.head.append(data);
          setTimeout(() => hit('en=view_item&cu=EUR&epn.value=12&pr1=idA~pr12~qt1'), 1500);
        };</script>`,
    },
    async act(page) {
      await page.click('#go');
      await page.waitForSelector('#add');
    },
    conversion: 'view-product',
    expected: ['tracked'],
  },
];

async function visit(site: Site, page: Page, audit: AuditDriver, { pages, act }: Case) {
  for (const [path, html] of Object.entries(pages)) site.pages.set(`shop.example${path}`, html);
  await audit.start(page, `https://shop.example${Object.keys(pages)[0]}`);
  await page.waitForTimeout(3_500);
  await act(page);
  await page.waitForTimeout(12_500);
  await audit.stop();
  return judge(await audit.recording());
}

for (const each of CASES) {
  test(each.name, async ({ site, context, grant, audit }) => {
    await grant();
    const page = await context.newPage();
    const report = await visit(site, page, audit, each);
    const states = report.pages.flatMap(({ verdicts }) => verdicts.filter(({ conversion }) => conversion === each.conversion));
    expect(states.map(({ state }) => state)).toEqual(each.expected);
  });
}
