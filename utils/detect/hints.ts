import type { Control, EmbedView, FormView } from '../model/conversion';
import type { PageType, SiteHint } from '../model/offer';
import { fold } from './fold';
import { textOf } from './label';
import { saysAny } from './phrases';
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
  readonly controls: readonly Control[];
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
export function hintsOf({ document, type, structured, forms, controls, embeds }: Evidence): SiteHint[] {
  const { types, og } = structured;
  const data = (pattern: RegExp) => [...types.keys()].some((name) => pattern.test(name));
  const form = (...purposes: readonly FormView['purpose'][]) =>
    forms.some(({ purpose, confidence }) => purposes.includes(purpose) && confidence >= 0.55);
  const embed = (kind: EmbedView['kind']) => embeds.some((one) => one.kind === kind);
  const control = (test: (control: Control) => boolean) =>
    controls.some((one) => one.region !== 'consent' && one.folded.length <= LONGEST_LABEL && test(one));
  const marked = (selector: string) => document.querySelector(selector) !== null;

  const hints: readonly (readonly [SiteHint, () => boolean])[] = [
    ['cart', () => form('cart') || type === 'cart' || control(isCartLink)],
    ['product', () => data(/^(?:Product|ProductGroup|IndividualProduct)$/) || og.includes('product') || marked(PRICE)],
    ['lead-form', () => forms.some(({ purpose, confidence }) => LEADS.has(purpose) && confidence >= 0.55)],
    ['booking', () => form('booking') || embed('calendar')],
    [
      'account',
      () => form('login', 'registration') || control(({ folded }) => saysAny(folded, LOGIN) || saysAny(folded, REGISTRATION)),
    ],
    ['trial', () => control(({ folded }) => saysAny(folded, TRIAL))],
    ['software', () => data(/^(?:SoftwareApplication|WebApplication|MobileApplication|SoftwareSourceCode)$/)],
    ['article', () => type === 'article' || og === 'article' || data(/^(?:Article|BlogPosting|Blog)$/)],
    ['news', () => data(/^(?:\w*NewsArticle|LiveBlogPosting|NewsMediaOrganization|Newspaper)$/)],
    ['place', () => data(PLACE) || /^(?:place|business\.business|restaurant)/.test(og)],
    ['map', () => embed('map')],
    [
      'hours',
      () => marked('[itemprop^="openingHours"], [class*="opening-hours"], [class*="openingHours"], [class*="opening_hours"]'),
    ],
    ['phone', () => controls.some(({ href }) => href?.protocol === 'tel:')],
    ['donation', () => form('donation') || control(({ folded, region }) => region !== 'footer' && saysAny(folded, DONATION))],
    ['charity', () => data(/^(?:NGO|FundingScheme|DonateAction)$/) || callsItselfCharity(document)],
  ];
  return hints.flatMap(([hint, holds]) => (holds() ? [hint] : []));
}

function isCartLink({ folded, href, region }: Control): boolean {
  if (href && CART_ADDRESS.test(href.pathname)) return true;
  return (region === 'header' || region === 'nav') && folded.length <= 25 && saysAny(folded, CART_PAGE);
}

function callsItselfCharity(document: Document): boolean {
  if (saysAny(fold(document.title, 200), CHARITY)) return true;
  const footer = document.querySelector('footer, #footer, .footer, [role="contentinfo"]');
  return footer !== null && saysAny(fold(textOf(footer, 1500), 1500), CHARITY);
}
