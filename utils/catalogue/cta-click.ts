import type { Control, Conversion, PageView } from '../model/conversion';
import { byTarget, withoutCopies } from './places/copies';
import { isSharing, isSocial } from './places/links';
import { productLists } from './places/lists';
import { CALLS } from './words/calls';
import { snake, textOf } from './words/events';
import { MACHINERY } from './words/machinery';
import { ADD_TO_CART } from './words/shop';

const MOST = 4;
const LONGEST_LABEL = 45;
/** A worded button must stand out a little; one without such words must stand out much. */
const WORDED = 0.4;
const UNWORDED = 0.7;
const OTHER_CONTENT =
  /^(?:variant|size|compar|review|plan|nav|menu|navigation|faq|tab|filter|gallery|product|item|article|search|footer|social)/;

/** The page's main calls to action: prominent, outside menus and footers, and not part of its machinery. */
export default {
  title: { en: 'Call-to-action click', hu: 'CTA-gombra kattintás', pl: 'Kliknięcie wezwania do działania' },
  why: {
    en: 'The main button is what the page was built for; its clicks show whether the page works.',
    hu: 'Az oldal a fő gombjáért készült: a kattintások mutatják meg, működik-e.',
    pl: 'Strona powstała dla głównego przycisku: kliknięcia pokazują, czy działa.',
  },
  tryIt: {
    en: 'Click the highlighted button.',
    hu: 'Kattintson a kiemelt gombra.',
    pl: 'Kliknij wyróżniony przycisk.',
  },
  kind: 'process-milestone',
  category: 'content',
  weight: 5,
  sites: ['shop', 'lead-generation', 'content', 'saas', 'local', 'non-profit'],
  found: 'A prominent button or link outside menus and footers whose words ask to act.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#select_content',
  },
  find(page) {
    if (page.type === 'checkout' || page.type === 'account') return [];
    const calls = page.where(isCall).filter((control) => !isSwitch(control) && !isCard(control, page));
    return withoutCopies(calls, (control) => `${control.folded} ${byTarget(control)}`)
      .sort((a, b) => strength(b, page) - strength(a, page))
      .slice(0, MOST)
      .map((control) => ({
        element: control.element,
        label: control.label,
        confidence: Math.min(0.95, strength(control, page)),
      }));
  },
  done: [{ action: 'click' }],
  proves: {
    general: true,
    names: { ga4: ['select_content', 'select_promotion', 'cta_click'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|visible|shown|outbound|cookie|consent))(?:(?:.*_)?(?:cta|call_to_action|(?:button|btn|hero|banner|element)_?click(?:ed|s)?|click(?:ed|s)?(?:_on)?(?:_the)?_?(?:button|btn|cta|banner|hero)|promo(?:tion)?_click|(?:gomb|cta)_?(?:ra_)?kattint\w*|kattintas_(?:a_)?(?:gomb\w*|cta)|klik(?:niecie)?(?:_w|_na)?_(?:przycisk\w*|cta|baner\w*)|przycisk_klik\w*|(?:button|knopf|cta)_klick|select_content)(?:_click(?:ed|s)?|_button|_btn|_event|_\d{1,2})?|click)$/,
    when(event) {
      const name = snake(event.event);
      if (name === 'select_content') return !OTHER_CONTENT.test(textOf(event, 'content_type'));
      if (name !== 'click') return true;
      return textOf(event, 'outbound') !== 'true' && !/^(?:tel|mailto|sms)_/.test(textOf(event, 'link_url'));
    },
  },
  recommend: { ga4: 'select_content', params: ['content_type', 'content_id', 'link_text', 'link_url'], required: [] },
} satisfies Conversion;

function isCall(control: Control, page: PageView): boolean {
  const { folded, region, form, prominence } = control;
  if (region === 'footer' || region === 'consent' || region === 'aside') return false;
  if (folded.length < 3 || folded.length > LONGEST_LABEL || !/\p{L}{2}/u.test(folded)) return false;
  if (form && form.purpose !== 'other') return false;
  if (isSharing(control) || isSocial(control) || isMail(control) || isWidget(control)) return false;
  const worded = page.says(control, CALLS);
  if (page.says(control, MACHINERY) && !(worded && prominence >= UNWORDED)) return false;
  if (page.says(control, ADD_TO_CART)) return false;
  if (region === 'nav') return worded && prominence >= 0.55;
  return prominence >= (worded ? WORDED : UNWORDED);
}

function isMail({ href }: Control): boolean {
  return href !== null && !/^(?:https?|file):$/.test(href.protocol);
}

/** Controls of tabs, menus, sliders and switches say so to assistive technology or to their script. */
function isWidget({ element, href }: Control): boolean {
  if (href && /^#(?:comment|koment|komment|hozzasz|respond|disqus|disku|dysku|top|content|main)/i.test(href.hash)) return true;
  const marks =
    '[aria-expanded], [aria-haspopup], [aria-controls], [role="tab"], [role="menuitem"], [role="switch"], [aria-pressed], [data-toggle], [data-bs-toggle], [data-slide], [data-bs-slide]';
  if (element.matches(marks) && !element.matches('[data-toggle="modal"], [data-bs-toggle="modal"], [aria-haspopup="dialog"]'))
    return true;
  return /(?:^|[\s_-])(?:arrow|prev|next|close|toggle|comments?|hamburger|slick|swiper|carousel|pagination|page-numbers|tag|chip|lang)(?:$|[\s_-])/i.test(
    element.getAttribute('class') ?? '',
  );
}

/** What leads from a card to its product (`Details`) is the card's, however large. */
function isCard(control: Control, page: PageView): boolean {
  return !page.says(control, CALLS) && productLists(page).some(({ links }) => links.includes(control));
}

/** Buttons in a row that differ in nothing but their label choose between views (filters, languages); they lead nowhere. */
function isSwitch({ element, href }: Control): boolean {
  if (href) return false;
  const name = element.getAttribute('class')?.trim().split(/\s+/)[0];
  const siblings = [...(element.parentElement?.children ?? [])];
  return (
    name !== undefined &&
    siblings.filter((other) => other.localName === element.localName && other.classList.contains(name)).length >= 3
  );
}

function strength(control: Control, page: PageView): number {
  const place = control.region === 'main' || control.region === 'dialog' ? 0.1 : 0;
  return control.prominence * 0.7 + (page.says(control, CALLS) ? 0.25 : 0) + place;
}
