import type { Control, Conversion, PageView } from '../model/conversion';
import { byTarget } from './places/copies';
import { joined } from './places/joined';
import { isInternal } from './places/links';
import { BOOK, BOOKING } from './words/asking';

const MOST = 4;
/** Hosts at which times, tables and rooms are booked. */
const HOSTS =
  /(?:^|\.)(?:calendly\.com|cal\.com|meetings(?:-eu1)?\.hubspot\.com|acuityscheduling\.com|savvycal\.com|youcanbook\.me|setmore\.com|simplybook\.\w+|calendar\.app\.google|tidycal\.com|zcal\.co|booksy\.com|znanylekarz\.pl|docplanner\.\w+|doctoralia\.[\w.]+|miodottore\.it|doctolib\.\w+|fresha\.com|opentable\.[\w.]+|resdiary\.com|thefork\.[\w.]+|reservio\.com|reenio\.\w+|salonic\.hu|minup\.io|bookero\.pl|versum\.com|treatwell\.[\w.]+|quandoo\.[\w.]+|sevenrooms\.com|tablein\.com|squareup\.com)$/i;
const PATH =
  /(?:^|[/_-])(?:book(?:ing)?s?|appointments?|reservations?|reserve|schedule|idopontfoglalas|foglalas|rezerwacj[ae]|rezerwuj|umow(?:-wizyte)?|termin(?:buchung|vereinbarung)?|buchung|buchen|reservierung|rezervace|objednani|rezervacia|rezervare|programare|rendez-vous|rdv|reserver|reservar|reservas?|citas?|prenota(?:zioni?)?)(?:[/._?-]|$)/i;
const NO_BOOKING =
  /(?:facebook|bookmark|notebook|e[-_]?book|handbook|cookbook|booklet|guestbook|audiobook|books?-?(?:store|shop|list))/i;

/** Leads to where a time, a table or a room is booked, or opens it. */
export default {
  title: { en: 'Booking opened', hu: 'Foglalás megnyitása', pl: 'Otwarcie rezerwacji' },
  why: {
    en: 'Against the bookings made it shows how many find no time that suits them.',
    hu: 'A foglalásokkal összevetve kiderül, hányan nem találnak megfelelő időpontot.',
    pl: 'Na tle rezerwacji pokazuje, ilu ludzi nie znajduje pasującego terminu.',
  },
  tryIt: {
    en: 'Click the button that opens the calendar or the booking page.',
    hu: 'Kattintson a naptárt vagy a foglalási oldalt megnyitó gombra.',
    pl: 'Kliknij przycisk otwierający kalendarz lub stronę rezerwacji.',
  },
  kind: 'process-milestone',
  category: 'lead',
  weight: 7,
  sites: ['local', 'lead-generation', 'saas'],
  found:
    'A button or link outside the footer whose words ask to book, or whose address is a known calendar’s or a booking page’s.',
  source: { name: 'BookerKit: analytics events', url: 'https://www.bookerkit.com/docs/analytics' },
  find(page) {
    if (page.type === 'checkout' || page.type === 'cart') return [];
    const controls = page.where(page.type === 'product' ? opensFromMenu : opens);
    return joined(controls, byTarget, (control) => (page.says(control, BOOK) || atHost(control) ? 0.9 : 0.75)).slice(0, MOST);
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['booking_start', 'booking_open'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:complete|confirm|success|cancel|error|fail|view|impression|facebook|demo|finish|done|submit))(?:.*_)?(?:(?:booking|appointment|reservation|scheduling|calendar|calendly)_?(?:widget_?)?(?:start(?:ed)?|open(?:ed)?|begin|begun|click(?:ed)?|init(?:iated)?)|(?:start|open|begin|click|initiate)(?:ed)?_?(?:on_)?(?:the_)?(?:booking|appointment|reservation|calendar|scheduler|calendly)|book_(?:now|appointment|online|a_table|table|call)(?:_click(?:ed)?)?|(?:idopont|foglalas)_?(?:foglalas_)?(?:megnyit\w*|megkezd\w*|indit\w*|kattint\w*)|(?:otwarcie|rozpoczecie)_(?:rezerwacji|kalendarza|umawiania)|umow_(?:wizyte|sie)(?:_klik\w*)?|termin_?(?:buchung_)?(?:gestartet|geoffnet|start))(?:_event|_ga4|_button|_btn)?$/,
  },
  recommend: { ga4: 'booking_start', params: ['method', 'provider', 'link_url'], required: [] },
} satisfies Conversion;

/** Beside a product `Reserve` means the product: there only the site's own menu counts. */
function opensFromMenu(control: Control, page: PageView): boolean {
  return (control.region === 'nav' || control.region === 'header') && leadsToBooking(control, page);
}

function opens(control: Control, page: PageView): boolean {
  const { region, folded, href, form } = control;
  if (region === 'consent' || folded.length > 45) return false;
  if (form && form.purpose !== 'other') return false;
  if (atHost(control)) return true;
  if (region === 'footer' || (href && !isInternal(control, page))) return false;
  return page.says(control, BOOK) || leadsToBooking(control, page);
}

function leadsToBooking(control: Control, page: PageView): boolean {
  const { folded, href } = control;
  if (!href || folded.length > 35 || !isInternal(control, page)) return false;
  const path = decoded(href.pathname);
  return PATH.test(path) && !NO_BOOKING.test(path) && page.says(control, BOOKING);
}

function atHost({ href }: Control): boolean {
  return href?.protocol.startsWith('http') === true && HOSTS.test(href.hostname) && !/^\/?$/.test(href.pathname);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
  } catch {
    return path;
  }
}
