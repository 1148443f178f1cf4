import type { Control, Conversion, PageView } from '../model/conversion';
import { isShop } from './places/shop';
import { DECLINE } from './words/asking';
import { CALLS } from './words/calls';

const TOOLS =
  /optimonk|sleeknote|wisepops|optinmonster|privy|justuno|poptin|hellobar|hustle|popupally|getsitecontrol|sumo|convertflow|klaviyo-form|omnisend|mailmunch|popup-?maker|pum-|exit-?(?:intent|popup)|newsletter-?popup|popup-?newsletter|promo-?popup|popup-?promo|welcome-?popup/i;
const OFFER =
  /(?:-\s?\d{1,2}\s?%|\d{1,2}\s?%|\bdiscount|\bcoupon|kupon|kedvezmeny|rabat|znizk|rabatt|gutschein|slev|zlav|reducer|remise|descuento|sconto|free shipping|ingyenes szallitas|darmowa dostawa)/i;

/**
 * What a pop-up offers was accepted. What made it open (leaving, time, scrolling) cannot be told from the page, nor does it matter: it is
 * offered while it is open.
 */
export default {
  title: { en: 'Pop-up offer accepted', hu: 'Felugró ajánlat elfogadása', pl: 'Przyjęcie oferty z okienka' },
  why: {
    en: 'A pop-up is in everybody’s way: only what it wins can justify it.',
    hu: 'A felugró ablak mindenkinek útban van: csak az igazolja, amit hoz.',
    pl: 'Okienko przeszkadza wszystkim: usprawiedliwia je tylko to, co daje.',
  },
  tryIt: {
    en: 'Let the pop-up open and press the button that accepts its offer.',
    hu: 'Várja meg a felugró ablakot, és nyomja meg az ajánlatot elfogadó gombot.',
    pl: 'Poczekaj na okienko i naciśnij przycisk przyjmujący ofertę.',
  },
  kind: 'secondary-action',
  category: 'lead',
  weight: 4,
  sites: ['shop', 'lead-generation', 'saas', 'content'],
  found:
    'The button that accepts, in an open pop-up of a known tool or with words of a discount; not a consent banner, a log-in or a cart.',
  source: { name: 'Zenovay: exit-intent widgets', url: 'https://docs.zenovay.com/en/pro-features/exit-intent-widgets/' },
  find(page) {
    const accept = page
      .where(mayAccept)
      .filter((control) => accepts(control, page))
      .sort((a, b) => b.prominence - a.prominence)[0];
    return accept ? [{ element: accept.element, label: accept.label, confidence: 0.75 }] : [];
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['popup_accept', 'select_promotion'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|shown|show|display|close|dismiss|open|cookie|consent|error))(?:.*_)?(?:(?:popup|pop_up|exit_?intent|overlay|modal|optimonk|sleeknote|wisepops|optinmonster|privy|campaign)_?(?:offer_?|campaign_?)?(?:accept(?:ed)?|click(?:ed)?|submi(?:t|tted|ssion)|conver(?:t|ted|sion)|cta(?:_click)?|sign_?up|filled|success|subscribe[ds]?)|accept(?:ed)?_(?:popup|pop_up|offer)|felugro_?(?:ablak_?)?(?:elfogad\w*|kattint\w*|feliratkoz\w*)|(?:przyjecie|akceptacja|klikniecie)_(?:popupu|okienka|oferty_popup))(?:_event|_ga4)?$/,
  },
  recommend: { ga4: 'select_promotion', params: ['promotion_id', 'promotion_name', 'creative_slot'], required: [] },
} satisfies Conversion;

function mayAccept(control: Control, page: PageView): boolean {
  const { region, folded, form } = control;
  if (region !== 'dialog' || folded.length < 2 || folded.length > 45 || page.says(control, DECLINE)) return false;
  return !form || ['newsletter', 'other', 'contact', 'coupon'].includes(form.purpose);
}

function accepts(control: Control, page: PageView): boolean {
  const { form, element } = control;
  const box = popupOf(element);
  if (!box) return false;
  const names = `${box.getAttribute('class') ?? ''} ${box.getAttribute('id') ?? ''}`;
  const text = (box.textContent ?? '')
    .slice(0, 1200)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  const offers = OFFER.test(text) && (form?.purpose === 'newsletter' || isShop(page)) && text.length < 1000;
  if (!TOOLS.test(names) && !offers) return false;
  return form?.purpose === 'newsletter' ? isSubmit(element) : page.says(control, CALLS) && control.prominence >= 0.3;
}

/** The open layer itself: fixed over the page, or a dialog. A drawer with a cart or a menu is none. */
function popupOf(element: Element): Element | null {
  const box = element.closest(
    '[role="dialog"], dialog, [aria-modal="true"], [class*="popup"], [class*="modal"], [id*="popup"], [class*="optimonk"]',
  );
  if (!box || box.querySelector('input[type="password"], [class*="cart"], nav')) return null;
  return box;
}

function isSubmit(element: Element): boolean {
  const type = element.getAttribute('type')?.toLowerCase();
  return element.localName === 'button' ? type !== 'reset' : type === 'submit' || type === 'image';
}
