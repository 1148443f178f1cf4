import type { ElementMake } from '../model/element-make';
import type { LikelyBy } from '../model/sighting';

/** A vendor's library that sends something of an element without anybody having asked for that element. */
interface Collects {
  readonly vendor: string;
  readonly event: string;
  /** Of which elements. */
  readonly of: (make: ElementMake) => boolean;
  /** A class by which it is told to leave an element out. */
  readonly not?: string;
  readonly by: Extract<LikelyBy, 'outbound' | 'download' | 'forms' | 'video' | 'collects'>;
}

const pressed = ({ isControl }: ElementMake) => isControl;
const leadsOff = ({ link, host }: ElementMake) =>
  link !== undefined && /^https?:$/.test(link.protocol) && link.host !== '' && domainOf(link.host) !== domainOf(host);
/** The endings that GA4 lists: https://support.google.com/analytics/answer/9216061 */
const FILE = /^(?:pdf|xlsx?|docx?|txt|rtf|csv|exe|key|pp(?:s|t|tx)|7z|pkg|rar|gz|zip|avi|mov|mp4|mpe?g|wmv|midi?|mp3|wav|wma)$/;
const isFile = ({ link }: ElementMake) => link !== undefined && /^https?:$/.test(link.protocol) && FILE.test(link.ending);

/** Events under the names that the vendors' documentation gives them. */
const LIST: readonly Collects[] = [
  { vendor: 'ga4', event: 'click', of: leadsOff, by: 'outbound' },
  { vendor: 'ga4', event: 'file_download', of: isFile, by: 'download' },
  { vendor: 'ga4', event: 'form_start', of: ({ form }) => form === 'field', by: 'forms' },
  { vendor: 'ga4', event: 'form_submit', of: ({ form }) => form === 'form', by: 'forms' },
  { vendor: 'ga4', event: 'video_start', of: ({ youtube }) => youtube === true, by: 'video' },
  { vendor: 'posthog', event: '$autocapture', of: pressed, not: 'ph-no-capture', by: 'collects' },
  { vendor: 'heap', event: 'click', of: pressed, not: 'heap-ignore', by: 'collects' },
  { vendor: 'amplitude', event: '[Amplitude] Element Clicked', of: pressed, by: 'collects' },
  { vendor: 'mixpanel', event: '$mp_click', of: pressed, by: 'collects' },
  { vendor: 'meta', event: 'SubscribedButtonClick', of: pressed, by: 'collects' },
  { vendor: 'matomo', event: 'link', of: leadsOff, by: 'collects' },
  { vendor: 'matomo', event: 'download', of: isFile, by: 'collects' },
  { vendor: 'plausible', event: 'Outbound Link: Click', of: leadsOff, by: 'collects' },
  { vendor: 'plausible', event: 'File Download', of: isFile, by: 'collects' },
];

/** What the vendors that are here send of such an element by themselves, where they are set to. */
export function selfCollected(make: ElementMake, vendors: ReadonlySet<string>): readonly Collects[] {
  return LIST.filter(({ vendor, of, not }) => vendors.has(vendor) && of(make) && !(not && make.classes.includes(not)));
}

/** The last two labels of a host: too short for some countries, so that of two sites under `co.uk` nothing is said. */
function domainOf(host: string): string {
  return host.toLowerCase().split('.').slice(-2).join('.');
}
