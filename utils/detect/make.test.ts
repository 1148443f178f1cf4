// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeOf } from './make';
import { callsIn } from './make-calls';

function first(html: string, selector: string): Element {
  const box = document.createElement('main');
  box.innerHTML = html;
  return box.querySelector(selector) as Element;
}

test('a link says where it leads', () => {
  const make = makeOf(first('<a href="https://elsewhere.test/files/List.PDF?x=1.zip"><b>List</b></a>', 'b'));
  expect(make).toMatchObject({ tag: 'b', isControl: true, link: { protocol: 'https:', host: 'elsewhere.test', ending: 'pdf' } });
  expect(makeOf(first('<a href="tel:+361">Call</a>', 'a')).link).toMatchObject({ protocol: 'tel:', host: '' });
  expect(makeOf(first('<p>Text</p>', 'p'))).toMatchObject({ isControl: false, attributes: [], calls: [] });
  expect(makeOf(first('<p>Text</p>', 'p')).link).toBeUndefined();
});

test('a form and its parts say what they are', () => {
  const html = '<form><input name="mail"><button type="button">?</button><button>Send</button></form>';
  expect(makeOf(first(html, 'form')).form).toBe('form');
  expect(makeOf(first(html, 'input')).form).toBe('field');
  expect(makeOf(first(html, 'button:last-child')).form).toBe('form');
  expect(makeOf(first(html, '[type="button"]')).form).toBeUndefined();
});

test('what it says of tracking is read, of itself and of what it stands in', () => {
  const html =
    '<div data-analytics-section="hero"><button class="x plausible-event-name=Buy" data-umami-event="Buy" data-id="7" data-gtm-form-interact-id="0" ' +
    "onclick=\"dataLayer.push({'event': 'buy'}); buy()\">Buy</button></div>";
  const make = makeOf(first(html, 'button'));
  expect(make.attributes).toEqual([
    { name: 'data-umami-event', value: 'Buy' },
    { name: 'data-analytics-section', value: 'hero' },
  ]);
  expect(make.classes).toEqual(['plausible-event-name=Buy']);
  expect(make.calls).toEqual([{ handler: 'onclick', name: 'dataLayer.push', event: 'buy' }]);
});

test('only a player that may be asked is a video that can be measured', () => {
  expect(
    makeOf(first('<div><iframe src="about:blank#https://www.youtube.com/embed/1?enablejsapi=1"></iframe></div>', 'div')).youtube,
  ).toBeUndefined();
  expect(
    makeOf(first('<div><iframe data-x src="https://www.youtube.com/embed/1?x=2&enablejsapi=1"></iframe></div>', 'div')).youtube,
  ).toBe(true);
  expect(makeOf(first('<div><iframe src="https://www.youtube.com/embed/1"></iframe></div>', 'div')).youtube).toBeUndefined();
});

test.each([
  ["gtag('event', 'sign_up', {method: 'x'})", 'gtag', 'sign_up'],
  ['fbq("track","Lead")', 'fbq', 'Lead'],
  ["fbq('trackSingle','123','Lead')", 'fbq', 'Lead'],
  ["window.dataLayer.push({ value: 3, event: 'buy' })", 'dataLayer.push', 'buy'],
  ["ga('send', 'event', 'cta', 'click')", 'ga', 'click'],
  ["_paq.push(['trackEvent', 'cta', 'press'])", '_paq.push', 'press'],
  ["ym(123, 'reachGoal', 'ORDER')", 'ym', 'ORDER'],
  ["plausible('Signup')", 'plausible', 'Signup'],
  ['posthog.capture(name)', 'posthog.capture', ''],
])('%s', (code, name, event) => {
  expect(callsIn(code)).toEqual([{ name, event }]);
});

test('what sends nothing is no call, and no code makes it throw', () => {
  expect(callsIn("gtag('config', 'G-1'); gtag('consent', 'update', {}); toga('event', 'x'); my.fbq('track', 'x')")).toEqual([]);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'gtag(\'",event)fbq.dataLayer.push({:} ') }), (code) => void callsIn(code)),
  );
});
