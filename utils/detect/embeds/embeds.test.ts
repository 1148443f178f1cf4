// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { layoutOf } from '../layout';
import { finish } from '../slices';
import { readEmbeds } from './embeds';
import { embedAt } from './vendors';

function read(html: string) {
  document.body.innerHTML = html;
  return finish(readEmbeds([document], layoutOf(document))).map(({ kind, provider }) => `${kind} ${provider}`);
}

test.each([
  ['<div class="intercom-lightweight-app"><div>Chat</div></div>', ['chat intercom']],
  ['<div id="la_b_12"><a>Chat</a></div>', ['chat liveagent']],
  ['<jdiv><jdiv>Chat</jdiv></jdiv>', ['chat jivochat']],
  [
    '<div class="a calendly-inline-widget" data-url="https://calendly.com/x"><iframe src="https://calendly.com/x"></iframe></div>',
    ['calendar calendly'],
  ],
  ['<iframe src="//www.google.com/maps/embed?pb=1"></iframe>', ['map google-maps']],
  ['<iframe data-src="https://maps.google.pl/maps?q=x"></iframe>', ['map google-maps']],
  ['<iframe src="https://www.google.co.uk/maps/embed"></iframe>', ['map google-maps']],
  ['<iframe src="https://docs.google.com/forms/d/e/x/viewform"></iframe>', ['form google-forms']],
  ['<iframe src="https://docs.google.com/document/d/x"></iframe>', []],
  ['<form action="https://x.us1.list-manage.com/subscribe/post?u=1"><input type="email"></form>', ['form mailchimp']],
  ['<div data-tf-live="x">Survey</div>', ['survey typeform']],
  ['<stripe-buy-button>Buy</stripe-buy-button>', ['payment stripe']],
  ['<div id="disqus_thread">Comments</div>', ['comments disqus']],
  ['<div class="trustpilot-widget">Reviews</div>', ['reviews trustpilot']],
  ['<iframe src="https://open.spotify.com/embed/episode/1"></iframe>', ['audio spotify']],
  ['<iframe src="https://www.youtube.com/embed/a"></iframe>', []],
  ['<div hidden class="intercom-lightweight-app"></div>', []],
  ['<div class="launcher" id="my-launcher"></div>', []],
])('%s → %s', (html, embeds) => {
  expect(read(html)).toEqual(embeds);
});

test.each([
  ['https://notcalendly.com/x', undefined],
  ['https://calendly.com.evil.test/x', undefined],
  ['https://a.b.calendly.com', 'calendly'],
  ['https://user@calendly.com/x', 'calendly'],
  ['calendly.com/x', undefined],
  ['', undefined],
])('whose address %s is: %s', (address, provider) => {
  expect(embedAt(address)?.provider).toBe(provider);
});
