import type { Control } from '../model/conversion';
import { fold } from './fold';
import { textOf } from './label';
import { around, createMemory, type Memory } from './memory';
import { saysAny } from './phrases';
import { finish, type Work } from './slices';
import { namesOf, parentOf, tagOf } from './tree';
import { ACCEPT, COOKIES } from './words/consent';

type Region = Control['region'];

const CONSENT_PRODUCTS =
  /onetrust|otsdk|ot-sdk|cookiebot|cybot|usercentrics|didomi|cookie-?law|cookie-?notice|cookie-?yes|\bcky-|cmplz|qc-cmp|iubenda-cs|truste_|truste-|osano|moove_gdpr|borlabs|cc-window|\bcc-main\b|orejime|sp_message_container|klaro|tarteaucitron|axeptio|cookiefirst|cookieconsent|cookie-?script|fc-consent|coi-banner|ccm-modal|ez-cookie/i;
const CONSENT_WORDS =
  /(?:cookies?|consent|gdpr|rodo|privacy|suti|ciastecz\w*)[-_]?\w{0,12}[-_]?(?:banner|bar|box|popup|pop-up|modal|dialog|overlay|layer|notice|notification|message|info|panel|prompt|alert|wrap|container|manager|warning|agree|accept|policy-?bar)|(?:banner|bar|popup|modal|dialog|overlay|layer|notice|message|info)[-_]?(?:cookies?|consent|gdpr|rodo)/i;
/** Names that sites give to the parts of a page, each tested against one class name or id at a time. */
const NAMES: readonly (readonly [RegExp, Region])[] = [
  [part('footer|footerbar|colophon|bottom-?bar|fuss|lablec|stopka|pata'), 'footer'],
  [part('nav|navbar|navigation|menu|main-?menu|main-?nav|top-?nav|nav-?menu|breadcrumbs?'), 'nav'],
  [part('header|masthead|top-?bar|kopf|fejlec|naglowek|branding'), 'header'],
  [part('modal|popup|pop-up|lightbox|dialog|overlay|drawer|offcanvas|off-canvas'), 'dialog'],
  [part('sidebar|aside|side-?bar|widget-area|secondary-?column'), 'aside'],
];
/** What can be done with a product is no menu, though shop systems write it as one. */
const ACTIONS = /(?:^|\s)(?:product|item)[-_]{1,2}actions?(?:$|\s)/i;
const MOST_NAMES = 2000;
/** Banners stand first or last in a document: so many buttons from either end are asked. */
const EDGE = 60;
const PAGE_PARTS = 'h1, main, article, [role="main"], p ~ p ~ p ~ p';

function part(names: string): RegExp {
  const before =
    '(?:(?:site|page|main|global|app|the|section|block|module|elementor-location|shopify-section|l|c|o|js|tpl|primary|secondary|top|bottom|mobile|desktop|left|right)[-_]{0,2})*';
  const after =
    '(?:[-_]{0,2}(?:wrap(?:per)?|container|main|area|inner|outer|widgets?|top|bottom|menu|nav|links?|content|section|bar|column|col|row|box|list|items?|container-fluid|\\d{1,2}))*';
  return new RegExp(`^${before}(?:${names})${after}$`, 'i');
}

const REGION = {};

/** Where on the page an element stands. */
export type RegionOf = (element: Element) => Region;

/** Answers where on the page an element stands. Remembers what it found of each ancestor, so a page costs one walk. */
export function regions(
  document: Document,
  memory: Memory = createMemory(),
  banners: ReadonlySet<Element> = finish(findBanners(document)),
): RegionOf {
  const of = (element: Element): Region | null => {
    const chain: Element[] = [];
    let region: Region | null = null;
    for (const at of around(element)) {
      const known = memory.kept(at, REGION);
      if (known !== undefined) {
        region = known as Region | null;
        break;
      }
      chain.push(at);
    }
    for (const inner of chain.reverse()) {
      const outer: Region | null = region;
      region = memory.keep(inner, REGION, () => {
        if (banners.has(inner)) return 'consent';
        return outer === 'consent' || outer === 'footer' ? outer : narrower(own(inner, outer), outer);
      });
    }
    return region;
  };
  return (element) => of(element) ?? 'main';
}

/** The region that is remembered of an element; undefined where none is. */
export function knownRegion(element: Element, memory: Memory): Region | null | undefined {
  return memory.kept(element, REGION) as Region | null | undefined;
}

/** A menu inside the header is a menu; a header inside the main part is still the main part. */
function narrower(own: Region | null, outer: Region | null): Region | null {
  if (own === null) return outer;
  if ((outer === 'main' || outer === 'dialog') && own === 'header') return outer;
  return own;
}

function own(element: Element, outer: Region | null): Region | null {
  const tag = tagOf(element);
  if (tag === 'html' || tag === 'body') return null;
  const names = namesOf(element);
  if (names.length > 2 && isConsent(element, names)) return 'consent';
  const role = element.getAttribute('role');
  if (tag === 'dialog' || role === 'dialog' || role === 'alertdialog' || element.getAttribute('aria-modal') === 'true')
    return 'dialog';
  if (tag === 'nav' || role === 'navigation') return ACTIONS.test(names) ? null : 'nav';
  if (tag === 'footer' || role === 'contentinfo') return outer === 'main' ? null : 'footer';
  if (tag === 'header' || role === 'banner') return 'header';
  if (tag === 'main' || role === 'main' || tag === 'article') return 'main';
  if (tag === 'aside' || role === 'complementary') return 'aside';
  if (tag === 'a' || tag === 'button' || tag === 'input' || tag === 'form' || names.length < 3) return null;
  return byName(element, names, outer);
}

function byName(element: Element, names: string, outer: Region | null): Region | null {
  for (const name of new Set(names.split(/\s+/))) {
    if (name.length < 3 || name.length > 60) continue;
    const region = regionNamed(name);
    if (!region || (outer === 'main' && (region === 'footer' || region === 'header'))) continue;
    // A wrapper of the whole page may be named after one of its parts (`with-sidebar`, `menu-open`).
    if (region === 'dialog' || !element.querySelector(region === 'header' ? 'main, article, p ~ p ~ p ~ p' : PAGE_PARTS))
      return region;
  }
  return null;
}

/** Class names repeat by the hundred: each is compared once. */
const named = new Map<string, Region | null>();

function regionNamed(name: string): Region | null {
  const known = named.get(name);
  if (known !== undefined) return known;
  if (named.size > MOST_NAMES) named.clear();
  const region = NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  named.set(name, region);
  return region;
}

const consenting = new Map<string, boolean>();

function namesConsent(names: string): boolean {
  const known = consenting.get(names);
  if (known !== undefined) return known;
  if (consenting.size > MOST_NAMES) consenting.clear();
  const answer = CONSENT_PRODUCTS.test(names) || CONSENT_WORDS.test(names);
  consenting.set(names, answer);
  return answer;
}

function isConsent(element: Element, names: string): boolean {
  if (!namesConsent(names)) return false;
  // A class on a wrapper of the whole page says that the site has a banner, not that it is one.
  return !element.querySelector('main, article, h1 ~ p ~ p ~ p');
}

/** Banners without a telling name: a small box that speaks of cookies and has a button to agree. */
export function* findBanners(document: Document): Work<Set<Element>> {
  const banners = new Set<Element>();
  const buttons = document.querySelectorAll(
    'button, [role="button"], a[href^="#"], a:not([href]), a[href^="javascript"], input[type="button"]',
  );
  for (let at = 0; at < buttons.length; at += 1) {
    if (at === EDGE) at = Math.max(at, buttons.length - EDGE);
    const button = buttons[at];
    if (!button) continue;
    yield;
    const label = fold(textOf(button, 60) || (button.getAttribute('value') ?? ''));
    if (!label || label.length > 40 || !saysAny(label, ACCEPT) || button.closest('footer, [class*="footer"], nav')) continue;
    let box = parentOf(button);
    for (let up = 0; box && up < 5 && tagOf(box) !== 'body'; up++, box = parentOf(box)) {
      const text = textOf(box, 1600);
      if (text.length > 1500 || box.querySelector('main, h1, input[type="email"], textarea')) break;
      if (text.length > label.length + 60 && box.querySelectorAll('a').length <= 6 && saysAny(fold(text, 1600), COOKIES)) {
        banners.add(box);
        break;
      }
    }
  }
  return banners;
}
