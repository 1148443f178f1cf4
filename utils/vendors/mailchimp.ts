import type { Vendor } from '../model/vendor';
import { fieldNames } from './parse/personal';
import { fieldsOf } from './parse/query';

const LIBRARY = /^\/mcjs-connected\/js\/users\/(\w+)\//;
const POST = /^\/subscribe\/(?:post(?:-json)?|form-post)$/;
const HIDDEN = /^(?:u|id|f_id|c|_|b_\w+|callback|subscribe|tags|ht|mc_signupsource|v)$/;

/** Mailchimp: sign-up forms, called `subscribe` here, sent as a form or by script; which fields, never what is in them. */
export default {
  name: 'Mailchimp',
  category: 'marketing',
  docs: 'https://mailchimp.com/developer/',
  holds: 0,
  hosts: ['list-manage.com', 'chimpstatic.com'],
  standard: { newsletter: ['subscribe'] },
  claims: ({ url }) => LIBRARY.test(url.pathname) || POST.test(url.pathname),
  decode(request) {
    const { pathname } = request.url;
    const library = LIBRARY.exec(pathname)?.[1];
    if (library !== undefined) return [{ vendor: 'mailchimp', account: library, kind: 'load', params: {} }];
    if (!POST.test(pathname)) return [];
    const fields = fieldsOf(request);
    const list = fields.get('id');
    const params = { ...(list ? { id: list } : {}), ...fieldNames([...fields.keys()].filter((name) => !HIDDEN.test(name))) };
    return [{ vendor: 'mailchimp', account: fields.get('u'), event: 'subscribe', kind: 'event', params }];
  },
} satisfies Vendor;
