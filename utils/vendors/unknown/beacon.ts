import { domainOf } from '../../model/site';
import { pairs } from '../parse/query';
import { isNoise } from './noise';
import { isEncoded, type Sent } from './tunnel';

const WORDS = new Set(
  `collect collector collection track tracking tracker trk event events evt pixel pixels px beacon beacons hit hits pv pageview pageviews
  imp impression impressions conv conversion conversions log logs logger plogger capture ingest telemetry analytics stats statistics metric
  metrics activity activityi tr adsct adsctp unip unifiedpixel rp utm __utm __ptq batch action actionp visit visits retargeting remarketing
  saq_pxl fls ddm tp2 sread hitcount counter spp seg iu3 __imp_apg__ rec record records report measure`.split(/\s+/),
);
const HOST =
  /^(?:analytics|events?|collect(?:or|ion)?|track(?:er|ing)?|trk|pixels?|px|beacons?|stats?|metrics?|telemetry|logs?|ingest(?:ion)?|hits?|tr|insights?|pings?|logx|mcdp|bat|ct|alb|smetrics)\d*[-.]/;
/** Reading, searching, signing in, paying: requests of which the page needs the answer. */
const ANSWERED =
  /\/(?:graphql|gql|search|quer(?:y|ies)|suggest|autocomplete|recommend\w*|login|signin|auth|oauth2?|tokens?|session|cart|basket|checkout|payments?|upload|translate|config|settings|config\.json|init|availability|geocode)(?:[/.?]|$)/i;
const PICTURE = /\.(?:jpe?g|png|webp|avif|svg|ico|bmp)$/i;
const SIZING =
  /^(?:w|h|width|height|q|quality|fit|crop|fm|fmt|format|auto|dpr|resize|v|ver|version|s|size|scale|src|bg|d|r|itok|hash|token|x-.*|op_.*|wid|hei|qlt|\$.*)$/i;
/** Names under which trackers say what happened, to whom and where. */
const TELLING =
  /^(?:en|ev|evt|event|events?\[.*|event_?name|event_?type|e|ea|ec|et|t|tid|cid|uid|vid|sid|pid|aid|mid|idsite|site_?id|account_?id|visitor_?id|client_?id|user_?id|session_?id|dl|dr|dt|url|u|page|page_?url|loc|location|href|ref|referrer|referer|r|p|title|rnd|rand|random|cb|cachebuster|ord|ts|time|z|_|sw|sh|sr|res|tz|ul|lang|n|goal|label|action|cat|category|value|gtm|tm|tms)$/i;
const HAPPENED = /^(?:en|ev|evt|ea|event|event_?name|event_?type)$/i;
const TOLD =
  /"(?:event|events|event_?name|event_?type|eventType|action|page_?url|pageUrl|hits|batch|writeKey|api_?key|anonymous_?id|anonymousId|session_?id|sessionId|visitor_?id|visitorId)"\s*:|"type"\s*:\s*"(?:event|track|page|pageview|screen|identify)"/;
/** As {@link TOLD}, where the site itself listens: only what names an event. */
const OWN_TOLD = /"(?:event|events|event_?name|event_?type|eventType)"\s*:|(?:^|&)(?:en|ev|event|event_?name|event_?type)=/i;
/** Speed, errors and policy reports that hosts and frameworks send of themselves. */
const UPKEEP = /\/(?:cdn-cgi|_vercel|_next|rum|vitals|web-vitals|csp\w*|errors?|exceptions?|nel|reporting)(?:[/.-]|$)/i;
const FORM_TOLD = /(?:^|&)(?:event|ev|events|event_?name|event_?type|action|dl|page_?url|idsite|tid)=/i;
const LOADED =
  /^(?:font|stylesheet|media|main_frame|document|object|csp_report|csp_violation_report|websocket|manifest|texttrack|xslt|xml_dtd|web_manifest)$/;

/**
 * The host of a request that no vendor here reads, if it looks like the report of something that happened. On the page's own site it must
 * look like nothing else: a beacon, an event by name, or a body that nobody but its receiver can read (tunnels to a tagging server). Null
 * for content, scripts, styles, fonts, questions asked for their answers, cookie syncs and services' own upkeep.
 */
export function beaconHost(request: Sent, pageUrl: string): string | null {
  if (!URL.canParse(request.url) || !URL.canParse(pageUrl)) return null;
  const url = new URL(request.url);
  const page = new URL(pageUrl);
  if (!/^https?:$/.test(url.protocol) || LOADED.test(request.type) || isNoise(url)) return null;
  const own = domainOf(url.hostname) === domainOf(page.hostname);
  return (own ? ownReports(request, url) : reports(request, url, page)) ? url.hostname : null;
}

function ownReports(request: Sent, url: URL): boolean {
  if (UPKEEP.test(url.pathname)) return false;
  if (request.type === 'ping' || request.type === 'beacon') return true;
  if (ANSWERED.test(url.pathname)) return false;
  if (isEncoded(request, url)) return request.type !== 'script' && request.type !== 'sub_frame';
  return request.method.toUpperCase() === 'POST' && OWN_TOLD.test((request.body ?? '').slice(0, 20_000));
}

function reports(request: Sent, url: URL, page: URL): boolean {
  const method = request.method.toUpperCase();
  if (request.type === 'ping' || request.type === 'beacon') return true;
  if (method !== 'GET' && method !== 'POST') return false;
  if (request.type === 'script' || request.type === 'sub_frame')
    return !/\.(?:m?js|html?)$/i.test(url.pathname) && named(url) && tells(url, page) >= 3;
  if (request.type === 'image' || request.type === 'imageset') return isPixel(url, page);
  if (method === 'POST') return isPost(request.body ?? '', url, page);
  return request.type === '' || request.type === 'other' ? isPixel(url, page) : isGet(url, page);
}

/** A picture that is there for its address: told by a tracker's path, or by what its parameters say. */
function isPixel(url: URL, page: URL): boolean {
  const names = pairs(url.search).map(([name]) => name);
  if (names.length === 0) return named(url) && url.pathname.includes(';');
  if (PICTURE.test(url.pathname) && names.every((name) => SIZING.test(name))) return false;
  if (/\/(?:_next\/image|cdn-cgi\/image|image\/fetch|resize|thumb(?:nail)?s?)(?:[/?]|$)/.test(url.pathname)) return false;
  if (PICTURE.test(url.pathname)) return named(url) && tells(url, page) >= 2;
  return (named(url) && names.some((name) => !SIZING.test(name))) || tells(url, page) >= 3;
}

/** Most of what a page fetches it fetches to read. A report says what happened, or on which page. */
function isGet(url: URL, page: URL): boolean {
  if (!named(url) || ANSWERED.test(url.pathname)) return false;
  const says = pairs(url.search).some(([name, value]) => HAPPENED.test(name) || value.includes(page.hostname));
  return says && tells(url, page) >= 2;
}

function isPost(body: string, url: URL, page: URL): boolean {
  const clear = named(url);
  if (ANSWERED.test(url.pathname) && !clear) return false;
  if (clear) return true;
  const start = body.slice(0, 20_000);
  return TOLD.test(start) || FORM_TOLD.test(start) || start.includes(page.hostname) || tells(url, page) >= 3;
}

/** Whether host or path are called what trackers call theirs. */
function named(url: URL): boolean {
  if (HOST.test(url.hostname) || /\/b\/ss\//.test(url.pathname)) return true;
  return url.pathname
    .toLowerCase()
    .split(/[/.;,=-]/)
    .some((segment) => WORDS.has(segment));
}

/** How many parameters speak like a tracker's; an address weighs more, the page's own most. */
function tells(url: URL, page: URL): number {
  let count = 0;
  for (const [name, value] of [
    ...(url.pathname.includes(';') ? pairs(url.pathname.replaceAll(';', '&')) : []),
    ...pairs(url.search),
  ]) {
    if (PICTURE.test(value)) continue;
    if (value.includes(page.hostname)) count += 3;
    else if (/^https?:\/\//.test(value)) count += 2;
    else if (TELLING.test(name)) count += 1;
  }
  return count;
}
