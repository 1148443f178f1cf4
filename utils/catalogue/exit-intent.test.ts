// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './exit-intent';
import { controlOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

function popup(html: string, attributes = 'role="dialog"') {
  document.body.innerHTML += `<div ${attributes}>${html}</div>`;
  return document.body.lastElementChild?.querySelector('button, a') ?? document.body;
}

test('the button that accepts a discount in return for an address', () => {
  const form = formOf('newsletter');
  const element = popup(
    '<h2>10 % off your first order</h2><input type="email"><button>Send me the code</button><a>No, thanks</a>',
  );
  const controls = [
    controlOf('Send me the code', { element, form, region: 'dialog' }),
    controlOf('No, thanks', { element: element.nextElementSibling ?? element, region: 'dialog' }),
  ];
  expect(conversion.find(pageOf({ controls })).map((find) => find.element)).toEqual([element]);
});

test('in a pop-up of a known tool any call', () => {
  const element = popup('<p>Before you go</p><button>Get the guide</button>', 'class="optimonk-overlay modal"');
  expect(conversion.find(pageOf({ controls: [controlOf('Get the guide', { element, region: 'dialog' })] }))).toHaveLength(1);
});

test('not: consent, log-ins, carts, refusals, the page itself', () => {
  const controls = [
    controlOf('Accept all', { element: popup('<p>10 %</p><button>Accept all</button>'), region: 'consent' }),
    controlOf('Get started', {
      element: popup('<input type="password"><p>10 %</p><button>Get started</button>'),
      region: 'dialog',
    }),
    controlOf('Buy now', { element: popup('<div class="cart">10 %</div><button>Buy now</button>'), region: 'dialog' }),
    controlOf('No, thanks', { element: popup('<p>10 %</p><button>No, thanks</button>'), region: 'dialog' }),
    controlOf('Get 10 %'),
  ];
  expect(conversion.find(pageOf({ type: 'product', controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'popup_accept',
    'popup_click',
    'popup_submit',
    'exit_intent_conversion',
    'popup_converted',
    'optimonk_campaign_filled',
    'popup_signup',
    'accept_offer',
    'felugro_ablak_elfogadas',
    'przyjecie_popupu',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'popup_view',
    'popup_shown',
    'popup_close',
    'cookie_popup_accept',
    'popup_impression',
    'newsletter_popup_view',
    'exit_popup_dismissed',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
