import type { Hit, Vendor } from '../model/vendor';
import { isLoose, json, type Loose, scalars } from './parse/json';
import { fieldsWhere } from './parse/listed';
import { numberOf } from './parse/number';
import { USER_DATA } from './parse/personal';
import { pixelItems } from './parse/pixel-items';
import { type Fields, fieldsOf } from './parse/query';
import { record } from './parse/record';
import { isUnread } from './parse/unread';

/** Pinterest Tag: one request per event; what belongs to it is JSON in `ed`, who did it in `pd`, where in `ad`. */
export default {
  name: 'Pinterest Tag',
  category: 'ads',
  docs: 'https://developers.pinterest.com/docs/track-conversions/pinterest-tag/',
  holds: 1000,
  hosts: ['ct.pinterest.com', 's.pinimg.com'],
  own: ['ct.pinterest.com'],
  standard: {
    'view-list': ['viewcategory'],
    'variant-select': ['customizeproduct'],
    'add-to-cart': ['addtocart'],
    wishlist: ['addtowishlist'],
    'begin-checkout': ['initiatecheckout'],
    payment: ['addpaymentinfo'],
    purchase: ['checkout'],
    'form-submit': ['lead', 'submitapplication', 'contact', 'schedule'],
    quote: ['lead'],
    demo: ['lead', 'schedule'],
    'booking-done': ['schedule'],
    newsletter: ['lead', 'signup', 'subscribe'],
    'sign-up': ['signup'],
    trial: ['starttrial'],
    phone: ['contact'],
    email: ['contact'],
    messaging: ['contact'],
    'store-locator': ['findlocation'],
    directions: ['findlocation'],
    'site-search': ['search'],
    'video-start': ['watchvideo'],
  },
  claims: ({ url }) =>
    url.hostname === 'ct.pinterest.com' || (url.hostname === 's.pinimg.com' && /^\/ct\/.*\.js$/.test(url.pathname)),
  decode(request) {
    if (!this.claims(request)) return [];
    if (request.url.hostname === 's.pinimg.com') return [{ vendor: 'pinterest', kind: 'load', params: {} }];
    const fields = fieldsOf(request);
    if (request.url.pathname !== '/v3' && request.url.pathname !== '/v3/') {
      return [{ vendor: 'pinterest', account: fields.get('tid'), kind: 'aux', params: {} }];
    }
    if (isUnread(request)) return [{ vendor: 'pinterest', kind: 'event', params: {} }];
    return [hit(fields)];
  },
} satisfies Vendor;

function hit(fields: Fields): Hit {
  const event = fields.get('event') || undefined;
  const { line_items, ...data } = eventOf(fields);
  const page = pageOf(fields)['loc'];
  const person = personOf(fields);
  const personal = Object.keys(person).filter((key) => key !== 'np' && Boolean(person[key]));
  const { currency, value } = data;
  const params = scalars(data);
  if (personal.length > 0) params[USER_DATA] = personal.sort().join(',');
  return {
    vendor: 'pinterest',
    account: fields.get('tid') || undefined,
    event,
    kind: !event || event === 'init' ? 'aux' : event === 'pagevisit' ? 'pageview' : 'event',
    params,
    items: pixelItems(line_items),
    value: numberOf(value),
    currency: typeof currency === 'string' && currency !== '' ? currency : undefined,
    page: typeof page === 'string' ? page : undefined,
  };
}

/** `ed={"value":1}` and `ed[value]=1` say the same; the second is how an image tag says it. */
function group(name: string): (fields: Fields) => Loose {
  const start = `${name}[`;
  const singleOf = fieldsWhere((key) => key.startsWith(start) && key.endsWith(']'));
  return (fields) => {
    const whole = json(fields.get(name));
    const held = isLoose(whole) ? whole : {};
    const single = singleOf(fields);
    if (single.length === 0) return held;
    return { ...held, ...record(single.map(([key, value]) => [key.slice(start.length, -1), value])) };
  };
}

const eventOf = group('ed');
const personOf = group('pd');
const pageOf = group('ad');
