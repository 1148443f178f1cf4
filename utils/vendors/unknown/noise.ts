/** Hosts that hear from pages without measuring them for their owner: errors, consent, captchas, payment, players, bidding. */
const HOSTS = new RegExp(
  `(?:^|\\.)(?:${[
    // errors and speed
    'sentry\\.io|bugsnag\\.com|rollbar\\.com|nr-data\\.net|newrelic\\.com|datadoghq\\.(?:com|eu)|dynatrace\\.com|raygun\\.io|trackjs\\.com',
    'cloudflareinsights\\.com|go-mpulse\\.net|akstat\\.io|speedcurve\\.com|report-uri\\.com|elastic-cloud\\.com|honeycomb\\.io',
    // consent
    'cookielaw\\.org|onetrust\\.(?:com|io)|cookiebot\\.(?:com|eu)|usercentrics\\.eu|privacy-center\\.org|didomi\\.io|consensu\\.org|trustarc\\.com',
    'iubenda\\.com|cookieyes\\.com|cookiefirst\\.com|consentmanager\\.net|osano\\.com|termly\\.io|axept\\.io|inmobi\\.com|privacy-mgmt\\.com',
    // captchas, payment, sign-in
    'recaptcha\\.net|hcaptcha\\.com|arkoselabs\\.com|datadome\\.co|stripe\\.(?:com|network)|paypal\\.com|adyen\\.com|klarna\\.(?:com|net)|riskified\\.com',
    'accounts\\.google\\.com|challenges\\.cloudflare\\.com|payu\\.com|barion\\.com|simplepay\\.hu',
    // fonts, maps, players, and what they log about themselves
    'gstatic\\.com|fonts\\.googleapis\\.com|maps\\.googleapis\\.com|maps\\.google\\.com|mapbox\\.com|typekit\\.net|youtube(?:-nocookie)?\\.com|jnn-pa\\.googleapis\\.com',
    'play\\.google\\.com|googlevideo\\.com|ytimg\\.com|vimeo(?:cdn)?\\.com|jwpltx\\.com|gravatar\\.com',
    // bidding and identity exchanges
    'rubiconproject\\.com|pubmatic\\.com|3lift\\.com|bidswitch\\.net|casalemedia\\.com|openx\\.net|sharethrough\\.com|smartadserver\\.com|id5-sync\\.com',
    'rlcdn\\.com|liadm\\.com|agkn\\.com|exelator\\.com|bluekai\\.com|krxd\\.net|crwdcntrl\\.net|tapad\\.com|eyeota\\.net|sitescout\\.com|w55c\\.net',
    'googlesyndication\\.com|adsafeprotected\\.com|moatads\\.com|doubleverify\\.com|ml314\\.com|tribalfusion\\.com',
    'owneriq\\.net|ipredictive\\.com|dianomi\\.com|criteo\\.net|lijit\\.com|yieldmo\\.com|gumgum\\.com|media\\.net|33across\\.com',
  ].join('|')})$`,
);
const SYNC = new Set(
  `sync usersync user_sync cookiesync cookie_sync cookie-sync idsync id-sync pixelsync syncframe usermatch matchid match cmf cm getuid setuid
  xuid ibs ecm3 pug khaos tap um dbsync utsync ping_match sid ups`.split(/\s+/),
);
const BIDDING = /\/(?:openrtb2?|hbjson|hb|prebid|cdb|csm|bids?|auction|adsystem|headerbid\w*|rtb)(?:[/?.]|$)/;
const MACRO = /\$(?:UID|\{[A-Z_]+\}|%7B[A-Z_]+%7D)|%24UID|%24%7B[A-Z_]+%7D|google_gid=|google_push=/;

/** Whether a request is traffic between third parties, or a service's own upkeep, that measures nothing for the site. */
export function isNoise(url: URL): boolean {
  if (HOSTS.test(url.hostname) || BIDDING.test(url.pathname)) return true;
  if (MACRO.test(url.search)) return true;
  return url.pathname
    .toLowerCase()
    .split(/[/.;:,]/)
    .some((segment) => SYNC.has(segment));
}
