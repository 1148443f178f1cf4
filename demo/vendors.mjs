const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const CORS = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'cache-control': 'no-store' };

const empty = (response, status) => response.writeHead(status, CORS).end();
const gif = (response, status = 200) => response.writeHead(status, { ...CORS, 'content-type': 'image/gif' }).end(GIF);
const text = (response, status, words) => response.writeHead(status, { ...CORS, 'content-type': 'text/plain' }).end(words);

/** Each vendor's host, and how it answers where it takes hits. */
const VENDORS = {
  'www.googletagmanager.com': empty204,
  'www.google-analytics.com': empty204,
  'region1.google-analytics.com': empty204,
  // The shop's own server-side container: GA4 under another name.
  'sst.kavics.example': empty204,
  'www.googleadservices.com': (_url, response) => gif(response),
  'connect.facebook.net': empty204,
  // Defect: the pixel that ends in 443 was deleted, and Meta answers with an error. It has a body: Firefox takes an image without one
  // for a request that was called off.
  'www.facebook.com': (url, response) => gif(response, url.searchParams.get('id')?.endsWith('443') ? 500 : 200),
  'stats.kavics.example': empty204,
  'plausible.io': (_url, response) => text(response, 202, 'ok'),
  'zdarzenia.dzwonomierz.example': (_url, response) => text(response, 200, 'ok'),
};

function empty204(_url, response) {
  empty(response, 204);
}

/** Whether a vendor lives at the host. @param {string} host */
export function isVendor(host) {
  return Object.hasOwn(VENDORS, host);
}

/** Answers as the vendor would. @param {URL} url @param {string | undefined} method @param {import('node:http').ServerResponse} response */
export function answerVendor(url, method, response) {
  if (method === 'OPTIONS') empty(response, 204);
  else VENDORS[url.hostname](url, response);
}
