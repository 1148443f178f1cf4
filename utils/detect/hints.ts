import type { Control, EmbedView, FormView } from '../model/conversion';
import type { PageType, SiteHint } from '../model/offer';
import { fold } from './fold';
import { textOf } from './label';
import { saysAny } from './phrases';
import { patiently, type Work } from './slices';
import type { Structured } from './structured';
import { LOGIN, REGISTRATION } from './words/identity';
import { CART_PAGE } from './words/page';
import { CHARITY, TRIAL } from './words/site';
import { DONATION } from './words/trade';

interface Evidence {
  readonly document: Document;
  readonly type: PageType;
  readonly structured: Structured;
  readonly forms: readonly FormView[];
  /** The controls for which `test` holds. */
  readonly where: (test: (control: Control) => boolean) => readonly Control[];
  readonly embeds: readonly EmbedView[];
}

const PRICE = '[itemprop="price"], [property="product:price:amount"], [property="og:price:amount"]';
const LONGEST_LABEL = 40;
const CART_ADDRESS =
  /\/(?:cart|basket|shopping-?(?:bag|cart)|kosar|koszyk|warenkorb|kosik|cos|cosul|panier|carrito|cesta|carrello|winkelwagen|bag|viewcart)(?:[/.?#]|$)/i;
/** Types of https://schema.org/LocalBusiness that sites use most. */
const PLACE =
  /^(?:LocalBusiness|\w*(?:Restaurant|CafeOrCoffeeShop|BarOrPub|Bakery|FoodEstablishment|Hotel|LodgingBusiness|BedAndBreakfast|Motel|Resort|Hostel|Dentist|Physician|MedicalClinic|MedicalBusiness|Hospital|Pharmacy|VeterinaryCare|HairSalon|BeautySalon|NailSalon|DaySpa|HealthAndBeautyBusiness|AutoRepair|AutoDealer|AutomotiveBusiness|Plumber|Electrician|HomeAndConstructionBusiness|RealEstateAgent|LegalService|Attorney|Notary|AccountingService|InsuranceAgency|TravelAgency|SportsActivityLocation|ExerciseGym|ChildCare|ProfessionalService|MovingCompany|Locksmith|Florist|EntertainmentBusiness))$/;
const LEADS: ReadonlySet<FormView['purpose']> = new Set<FormView['purpose']>(['contact', 'quote', 'demo', 'gated']);

/** What a page says about the kind of site it belongs to: each hint at most once. */
export function* hintsOf({ document, type, structured, forms, where, embeds }: Evidence): Work<SiteHint[]> {
  const { types, og } = structured;
  const data = (pattern: RegExp) => [...types.keys()].some((name) => pattern.test(name));
  const form = (...purposes: readonly FormView['purpose'][]) =>
    forms.some(({ purpose, confidence }) => purposes.includes(purpose) && confidence >= 0.55);
  const embed = (kind: EmbedView['kind']) => embeds.some((one) => one.kind === kind);
  const control = (test: (control: Control) => boolean) => where(test).length > 0;
  const marked = (selector: string) => document.querySelector(selector) !== null;

  const hints: readonly (readonly [SiteHint, () => boolean])[] = [
    ['cart', () => form('cart') || type === 'cart' || control(isCartLink)],
    ['product', () => data(/^(?:Product|ProductGroup|IndividualProduct)$/) || og.includes('product') || marked(PRICE)],
    ['lead-form', () => forms.some(({ purpose, confidence }) => LEADS.has(purpose) && confidence >= 0.55)],
    ['booking', () => form('booking') || embed('calendar')],
    ['account', () => form('login', 'registration') || control(isAccount)],
    ['trial', () => control(isTrial)],
    ['software', () => data(/^(?:SoftwareApplication|WebApplication|MobileApplication|SoftwareSourceCode)$/)],
    ['article', () => type === 'article' || og === 'article' || data(/^(?:Article|BlogPosting|Blog)$/)],
    ['news', () => data(/^(?:\w*NewsArticle|LiveBlogPosting|NewsMediaOrganization|Newspaper)$/)],
    ['place', () => data(PLACE) || /^(?:place|business\.business|restaurant)/.test(og)],
    ['map', () => embed('map')],
    [
      'hours',
      () => marked('[itemprop^="openingHours"], [class*="opening-hours"], [class*="openingHours"], [class*="opening_hours"]'),
    ],
    ['phone', () => control(isCall)],
    ['donation', () => form('donation') || control(isDonation)],
    ['charity', () => data(/^(?:NGO|FundingScheme|DonateAction)$/) || callsItselfCharity(document)],
  ];
  const found: SiteHint[] = [];
  for (const [hint, holds] of hints) {
    if (yield* patiently(holds)) found.push(hint);
    yield;
  }
  return found;
}

function isShort({ folded, region }: Control): boolean {
  return region !== 'consent' && folded.length <= LONGEST_LABEL;
}

function isAccount(control: Control): boolean {
  return isShort(control) && (saysAny(control.folded, LOGIN) || saysAny(control.folded, REGISTRATION));
}

function isTrial(control: Control): boolean {
  return isShort(control) && saysAny(control.folded, TRIAL);
}

function isDonation(control: Control): boolean {
  return isShort(control) && control.region !== 'footer' && saysAny(control.folded, DONATION);
}

function isCall({ href }: Control): boolean {
  return href?.protocol === 'tel:';
}

function isCartLink(control: Control): boolean {
  const { folded, href, region } = control;
  if (!isShort(control)) return false;
  if (href && CART_ADDRESS.test(href.pathname)) return true;
  return (region === 'header' || region === 'nav') && folded.length <= 25 && saysAny(folded, CART_PAGE);
}

function callsItselfCharity(document: Document): boolean {
  if (saysAny(fold(document.title, 200), CHARITY)) return true;
  const footer = document.querySelector('footer, #footer, .footer, [role="contentinfo"]');
  return footer !== null && saysAny(fold(textOf(footer, 1500), 1500), CHARITY);
}
