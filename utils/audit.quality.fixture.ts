import { createAudit } from './audit';
import { START, Tape } from './judge/recording.fixture';
import type { QualityCode, QualityFinding } from './model/quality';

export const SHOP = 'https://shop.example/';
const SHARED = { v: '2', tid: 'G-MUGSHOP123', cid: '1.1', sid: '1700000000', dl: `${SHOP}mug` };
export const SALE = { cu: 'EUR', 'epn.value': '12', pr1: 'idA~nmMug~pr12' };
export const SOLD = { ...SALE, 'ep.transaction_id': 'T-1' };

type Fields = { readonly [name: string]: string };

/** Addresses of hits as these vendors' libraries send them. */
export const ga4 = (event: string, more: Fields = {}) =>
  `https://www.google-analytics.com/g/collect?${new URLSearchParams({ ...SHARED, en: event, ...more })}`;
export const meta = (event: string, more: Fields = {}) =>
  `https://www.facebook.com/tr/?${new URLSearchParams({ id: '990011223344', ev: event, dl: `${SHOP}mug`, ...more })}`;
export const pinterest = (event: string, data: unknown) =>
  `https://ct.pinterest.com/v3/?${new URLSearchParams({ tid: '2612345678901', event, ed: JSON.stringify(data) })}`;
export const linkedin = (more: Fields) =>
  `https://px.ads.linkedin.com/collect?${new URLSearchParams({ v: '2', fmt: 'js', pid: '12345', url: `${SHOP}mug`, ...more })}`;
export const uet = (action: string, more: Fields = {}) =>
  `https://bat.bing.com/action/0?${new URLSearchParams({ ti: '12345678', Ver: '2', evt: 'custom', ea: action, p: `${SHOP}mug`, ...more })}`;

export const ads = (more: Fields = {}, account = '700100200') =>
  `https://www.googleadservices.com/pagead/conversion/${account}/?${new URLSearchParams({ cv: '11', fst: '1', fmt: '3', url: `${SHOP}mug`, ...more })}`;

/** A page on which nothing has happened yet. */
export const page = (url = `${SHOP}mug`) => new Tape().open(0, 'd1', url);
/** A page that sends these one after the other. */
export const sending = (...urls: string[]) => urls.reduce((tape, url, index) => tape.send(5_000 + 5_000 * index, url), page());
/** A page whose TikTok pixel sends an event. */
export const tiktok = (event: string, properties: unknown) =>
  page().send(5_000, 'https://analytics.tiktok.com/api/v2/pixel', 'delivered', {
    method: 'POST',
    body: JSON.stringify({ event, properties, context: { pixel: { code: 'C4A' }, page: { url: `${SHOP}mug` } } }),
  });

export function findings(tape: Tape): readonly QualityFinding[] {
  const reader = createAudit({ require: [] });
  reader.add(tape.signals);
  return reader.audit(START + 120_000).quality;
}

export const codes = (tape: Tape): QualityCode[] => findings(tape).map(({ code }) => code);
