import type { ElementLink, ElementMake, MadeAttribute, MadeCall } from '../model/element-make';
import { callsIn } from './make-calls';
import { parentOf } from './tree';

/** Names of attributes by which sites say what shall be sent. What GTM writes on elements itself (`data-gtm-vis-…`) is not among them. */
const SAYS =
  /^data-(?:[a-z0-9]+-)*(?:track(?:ing)?|analytics|gtm|ga4?|gtag|datalayer|umami|goatcounter|pirsch|fathom|heap|posthog|matomo|piwik|mixpanel|amplitude|segment|event-name)(?:-[a-z0-9-]+)?$/;
const WRITTEN = /^data-gtm-(?:vis-|form-interact|yt-|processed)/;
const TOLD = /^(?:plausible-event-|ph-no-capture$|heap-ignore$)/;
const HANDLERS = ['onclick', 'onmousedown', 'onpointerdown', 'onsubmit', 'onchange'];
const CONTROL =
  'a[href], area[href], button, summary, input[type="submit"], input[type="button"], input[type="image"], [role="button"], [role="link"], [onclick]';
/** So many elements up the page are looked at: an event bubbles, and tools look at what was pressed and around it. */
const UP = 4;
const MOST = 10;
const LONGEST = 80;

/** What can be read from an element before anybody uses it. */
export function makeOf(element: Element): ElementMake {
  const around = [...upwards(element)];
  const link = around.map(linkOf).find((found) => found !== undefined);
  const form = formOf(element);
  return {
    tag: element.localName.toLowerCase().slice(0, LONGEST),
    host: element.ownerDocument.location?.hostname ?? '',
    isControl: around.some((one) => one.matches(CONTROL)),
    ...(link && { link }),
    ...(form && { form }),
    ...(isYouTube(element) && { youtube: true as const }),
    classes: around
      .flatMap((one) => [...one.classList])
      .filter((name) => TOLD.test(name))
      .slice(0, MOST)
      .map((name) => name.slice(0, LONGEST)),
    attributes: around.flatMap(attributesOf).slice(0, MOST),
    calls: around.flatMap(callsOf).slice(0, MOST),
  };
}

function* upwards(element: Element): Generator<Element> {
  let at: Element | null = element;
  for (let steps = 0; at && steps <= UP; steps++, at = parentOf(at)) yield at;
}

function linkOf(element: Element): ElementLink | undefined {
  const href = element.matches('a[href], area[href]') ? element.getAttribute('href') : null;
  if (href === null || !URL.canParse(href, element.baseURI)) return undefined;
  const { protocol, hostname, pathname } = new URL(href, element.baseURI);
  return { protocol, host: hostname, ending: /\.([a-z0-9]{1,5})$/i.exec(pathname)?.[1]?.toLowerCase() ?? '' };
}

function formOf(element: Element): ElementMake['form'] {
  if (element.matches('form, form [type="submit"], form button:not([type="button"], [type="reset"]), form [type="image"]'))
    return 'form';
  return element.matches('form :is(input, select, textarea)') ? 'field' : undefined;
}

function isYouTube(element: Element): boolean {
  const frames = element.matches('iframe') ? [element] : [...element.querySelectorAll('iframe')].slice(0, MOST);
  return frames.some((frame) => {
    const src = frame.getAttribute('src') ?? '';
    return /^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\//.test(src) && /[?&]enablejsapi=1(?:&|$)/.test(src);
  });
}

function attributesOf(element: Element): MadeAttribute[] {
  return element
    .getAttributeNames()
    .filter((name) => SAYS.test(name) && !WRITTEN.test(name))
    .map((name) => ({ name: name.slice(0, LONGEST), value: (element.getAttribute(name) ?? '').slice(0, LONGEST) }));
}

function callsOf(element: Element): MadeCall[] {
  const href = element.getAttribute('href') ?? '';
  const scripts = HANDLERS.map((handler) => [handler, element.getAttribute(handler) ?? ''] as const);
  if (/^\s*javascript:/i.test(href)) scripts.push(['href', href]);
  return scripts.flatMap(([handler, code]) => callsIn(code).map((call) => ({ handler, ...call })));
}
