import type { PageFacts, PageType, SiteHint, SiteKind } from '../model/offer';

/** A page that was seen, with the ids of the micro-conversions that it offers. */
export interface SeenPage {
  readonly facts: PageFacts;
  readonly offers: readonly string[];
}

interface Sign {
  readonly kind: SiteKind;
  readonly weight: number;
  /** Whether more pages with it say more; else one is as good as all. */
  readonly more?: boolean;
  readonly hint?: SiteHint;
  readonly type?: PageType;
  readonly offer?: string;
}

/** Every sign counts once, by how many of the pages bear it. */
const SIGNS: readonly Sign[] = [
  { kind: 'shop', weight: 1, hint: 'cart' },
  { kind: 'shop', weight: 0.5, hint: 'product', more: true },
  { kind: 'shop', weight: 0.5, type: 'product', more: true },
  { kind: 'shop', weight: 0.6, offer: 'add-to-cart' },
  { kind: 'shop', weight: 0.6, offer: 'begin-checkout' },
  { kind: 'shop', weight: 0.6, type: 'checkout' },
  { kind: 'lead-generation', weight: 0.7, hint: 'lead-form', more: true },
  { kind: 'lead-generation', weight: 0.6, offer: 'quote' },
  { kind: 'lead-generation', weight: 0.15, hint: 'phone' },
  { kind: 'lead-generation', weight: 0.2, type: 'landing', more: true },
  { kind: 'content', weight: 0.8, hint: 'article', more: true },
  { kind: 'content', weight: 0.8, hint: 'news', more: true },
  { kind: 'content', weight: 0.3, type: 'article', more: true },
  { kind: 'content', weight: 0.3, offer: 'comment' },
  { kind: 'saas', weight: 0.9, hint: 'trial' },
  { kind: 'saas', weight: 0.7, hint: 'software' },
  { kind: 'saas', weight: 0.5, type: 'pricing' },
  { kind: 'saas', weight: 0.5, offer: 'demo' },
  { kind: 'saas', weight: 0.2, hint: 'account' },
  { kind: 'local', weight: 0.9, hint: 'place' },
  { kind: 'local', weight: 0.5, hint: 'booking' },
  { kind: 'local', weight: 0.4, hint: 'hours' },
  { kind: 'local', weight: 0.3, hint: 'map' },
  { kind: 'local', weight: 0.15, hint: 'phone' },
  { kind: 'non-profit', weight: 1.1, hint: 'charity' },
  { kind: 'non-profit', weight: 0.8, hint: 'donation' },
];
/** Less says nothing. */
const LEAST = 0.3;

/**
 * What a site lives on, told by the pages seen of it; null where they do not tell. The more pages agree the surer it is, up to what one
 * clear sign is worth.
 */
export function siteKindOf(pages: readonly SeenPage[]): { kind: SiteKind; confidence: number } | null {
  if (pages.length === 0) return null;
  const points = new Map<SiteKind, number>();
  for (const sign of SIGNS) {
    const bearing = pages.filter((page) => bears(page, sign)).length;
    if (bearing === 0) continue;
    const share = bearing / pages.length;
    const worth = sign.weight * (sign.more ? share : 0.7 + 0.3 * share);
    points.set(sign.kind, (points.get(sign.kind) ?? 0) + worth);
  }
  weighAgainstEachOther(points);
  const [first, second] = [...points].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < LEAST) return null;
  const lead = first[1] - (second?.[1] ?? 0);
  return { kind: first[0], confidence: Math.round(Math.min(0.97, 0.35 + 0.25 * first[1] + 0.25 * lead) * 100) / 100 };
}

function bears({ facts, offers }: SeenPage, { hint, type, offer }: Sign): boolean {
  if (hint) return facts.hints?.includes(hint) ?? false;
  if (type) return facts.type === type;
  return offer !== undefined && offers.includes(offer);
}

/** A shop has a contact form, a blog and an address as well; a charity may sell cards. What is rarer says more. */
function weighAgainstEachOther(points: Map<SiteKind, number>): void {
  const of = (kind: SiteKind) => points.get(kind) ?? 0;
  const scale = (kind: SiteKind, by: number) => points.has(kind) && points.set(kind, of(kind) * by);
  if (of('shop') >= 1.2) for (const kind of ['local', 'lead-generation', 'content'] as const) scale(kind, 0.5);
  if (of('local') >= 0.9) scale('lead-generation', 0.7);
  if (of('saas') >= 1) scale('lead-generation', 0.6);
  // An association of traders has no button to give money.
  if (of('non-profit') < 1.4) scale('non-profit', 0.6);
}
