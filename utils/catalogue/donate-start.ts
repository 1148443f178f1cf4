import type { Control, Conversion, PageView } from '../model/conversion';
import { byTarget } from './places/copies';
import { asFind, formsFor } from './places/forms';
import { joined } from './places/joined';
import { isFile, isOutbound, isSharing } from './places/links';
import { DONATE } from './words/asking';

const MOST = 3;
const HOSTS =
  /^https?:\/\/(?:www\.)?(?:patronite\.pl\/(?!kategori|szukaj)\w|patreon\.com\/\w|ko-fi\.com\/\w|buymeacoffee\.com\/\w|buycoffee\.to\/\w|paypal\.(?:com\/(?:donate|\w\w\/cgi-bin|cgi-bin|paypalme)|me\/)|donorbox\.org\/\w|gofundme\.com\/(?:f\/|\w)|opencollective\.com\/\w|liberapay\.com\/\w|zrzutka\.pl\/\w|siepomaga\.pl\/\w|pomagam\.pl\/\w|adjukossze\.hu\/\w|darujme\.(?:cz|sk)\/\w|donio\.(?:cz|sk)\/\w|helloasso\.com\/\w|tipeee\.com\/\w|steadyhq\.com\/\w|justgiving\.com\/\w|betterplace\.org\/\w|github\.com\/sponsors\/\w|every\.org\/\w|givebutter\.com\/\w)/i;
const PATH =
  /(?:^|[/_=.-])(?:donat(?:e|ion|ions)|give(?:-now|-today|-monthly)?|giving|adomany\w*|tamogat\w*|adakoz\w*|wesprzyj|wspieraj|wplac|darowizna|darowizny|spenden?|daruj|darovat|prispet|podporte|doneaza|donatii?|faire-un-don|don|dons|je-donne|donar|donaciones|donativo|dona-ora|donazioni?|sostieni)(?:[/.?_=-]|$)/i;

/** Leads to giving, or begins it by choosing an amount. */
export default {
  title: { en: 'Donation started', hu: 'Adományozás megkezdése', pl: 'Rozpoczęcie darowizny' },
  why: {
    en: 'Most who mean to give stop at the amount: without this step nobody sees it.',
    hu: 'Aki adni akar, többnyire az összegnél torpan meg: e lépés nélkül ez nem látszik.',
    pl: 'Większość chętnych zatrzymuje się przy kwocie: bez tego kroku nikt tego nie widzi.',
  },
  tryIt: {
    en: 'Press the donate button, or choose an amount in the form.',
    hu: 'Nyomja meg az adományozás gombját, vagy válasszon összeget az űrlapon.',
    pl: 'Naciśnij przycisk darowizny lub wybierz kwotę w formularzu.',
  },
  kind: 'process-milestone',
  category: 'non-profit',
  weight: 7,
  sites: ['non-profit', 'content'],
  found: 'A button or link that stands out and asks to give, a link to a known place for giving, or a form for donations.',
  source: { name: 'Events Gateway: donations and nonprofits', url: 'https://eventsgateway.com/docs/playbooks/donations/' },
  find(page) {
    const forms = formsFor(page, ['donation']).map(asFind);
    const controls = page.where(starts);
    return [...forms, ...joined(controls, byTarget, ({ href }) => (href && HOSTS.test(href.href) ? 0.9 : 0.8)).slice(0, MOST)];
  },
  done: [
    { action: 'click', on: 'control' },
    { action: 'change', on: 'form' },
  ],
  proves: {
    names: { ga4: ['donate_start', 'begin_checkout'], meta: ['InitiateCheckout'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:complete|success|thank|error|fail|view|impression|received|confirm|finish))(?:.*_)?(?:donat(?:e|ion)_?(?:form_)?(?:start(?:ed)?|begin|begun|click(?:ed)?|button(?:_click)?|cta|amount(?:_select(?:ed)?)?|init(?:iated)?|open(?:ed)?|intent)|(?:start|begin|click|initiate|select)(?:ed)?_?(?:on_)?(?:the_|a_)?(?:donat(?:e|ion)|donation_amount)|give_now(?:_click)?|adomany(?:ozas)?_?(?:megkezd\w*|indit\w*|kattint\w*|osszeg\w*)|(?:rozpoczecie|klikniecie)_(?:darowizny|wplaty|wsparcia)|wybor_kwoty|spende_?(?:gestartet|begonnen|klick|betrag\w*))(?:_event|_ga4)?$/,
  },
  recommend: {
    ga4: 'donate_start',
    params: ['currency', 'value'],
    required: [],
    meta: 'InitiateCheckout',
    ads: 'BEGIN_CHECKOUT',
  },
} satisfies Conversion;

function starts(control: Control, page: PageView): boolean {
  const { region, folded, href, form, prominence } = control;
  if (region === 'consent' || folded.length > 45 || isFile(control) || isSharing(control)) return false;
  if (form && form.purpose !== 'other') return false;
  const says = page.says(control, DONATE);
  if (href && HOSTS.test(href.href.slice(0, 300))) return says || region !== 'footer';
  if (!says || folded.length > 35) return false;
  if (!href) return prominence >= 0.4 && region !== 'footer';
  const leads =
    PATH.test(`${href.pathname}${href.search}`.slice(0, 300)) ||
    (isOutbound(control, page) && /^(?:donate|give|secure|support|spenden|tamogat|adomany)\./i.test(href.hostname));
  // A plain line of a menu or a footer is no call to give.
  if (leads) return (region !== 'footer' && region !== 'nav') || prominence >= 0.15;
  return prominence >= 0.5 && region !== 'footer' && region !== 'nav';
}
