import type { PageType, SiteHint, SiteKind } from './offer';
import type { ActionKind } from './signal';

/** A sentence in each language that people see. */
export interface Words {
  readonly en: string;
  readonly hu: string;
  readonly pl: string;
}

/** An address taken apart. Asking a `URL` for its parts is slow, and they are asked for by the thousand. */
export type Address = Pick<
  URL,
  'href' | 'protocol' | 'host' | 'hostname' | 'origin' | 'pathname' | 'search' | 'hash' | 'searchParams'
>;

/** Something a visitor can press, with what detection read off it. */
export interface Control {
  readonly element: Element;
  /** Accessible name or visible text, as shown. */
  readonly label: string;
  /** `label` folded: lower case, no diacritics, single spaces. */
  readonly folded: string;
  /** Absolute address where it is a link, else null. */
  readonly href: Address | null;
  readonly role: 'link' | 'button';
  /** Where on the page it stands. `consent`: inside a cookie banner; `form`: submits or belongs to a form. */
  readonly region: 'header' | 'nav' | 'main' | 'aside' | 'footer' | 'dialog' | 'consent';
  /** The form that it submits, if any. */
  readonly form: FormView | null;
  /** 0…1: how much it stands out (size, contrast to its neighbours, place in the first screen). */
  readonly prominence: number;
}

/** A form, or what works as one without a `<form>`. */
export interface FormView {
  /** The `<form>`, or the smallest box around the fields and their button. A form told in steps is one form. */
  readonly element: Element;
  readonly purpose:
    | 'search'
    | 'login'
    | 'registration'
    | 'recovery'
    | 'newsletter'
    /** Asks to be contacted. */
    | 'contact'
    /** Asks for a price. */
    | 'quote'
    /** Asks to be shown a product, or for advice about it. */
    | 'demo'
    /** Reserves a time, a table, a room. */
    | 'booking'
    /** Applies for a job. */
    | 'application'
    /** Asks for a document in return for an address. */
    | 'gated'
    /** Asks to be told when a product is back or becomes cheaper. */
    | 'alert'
    | 'order'
    /** Puts a product in the cart, or changes what is in it. */
    | 'cart'
    | 'coupon'
    | 'donation'
    | 'comment'
    | 'review'
    | 'survey'
    /** Looks for a shop or a dealer nearby. */
    | 'locator'
    /** Chooses a language, a currency, a country. */
    | 'switch'
    | 'filter'
    | 'consent'
    | 'other';
  readonly confidence: number;
  readonly label: string;
  /** Whose form it is where a known vendor's code draws it: an id such as `hubspot`, `mailchimp`. */
  readonly provider?: string;
  /** How many steps it is told in, where more than one. */
  readonly steps?: number;
  /** The same form for another width of the screen, or in a layer that is closed. */
  readonly copies?: readonly Element[];
}

/** Something that a known vendor's code shows on the page: in a frame, or drawn in the page itself. */
export interface EmbedView {
  /** What a person sees of it: the frame, the launcher, the box. */
  readonly element: Element;
  readonly kind: 'chat' | 'calendar' | 'map' | 'form' | 'survey' | 'payment' | 'comments' | 'reviews' | 'audio';
  /** Id of the vendor: `intercom`, `calendly`, `google-maps`, `typeform`, `disqus`, … */
  readonly provider: string;
  readonly label: string;
}

/** A player of sound or moving pictures: native, or embedded by a known provider. */
export interface MediaView {
  readonly element: Element;
  readonly kind: 'video' | 'audio';
  /** `html5`, `youtube`, `vimeo`, `wistia`, … */
  readonly provider: string;
  readonly label: string;
  /** Plays silently by itself in a loop: decoration, offers nothing. */
  readonly ambient: boolean;
}

/** The page as detection read it once, for every micro-conversion to look at. */
export interface PageView {
  readonly document: Document;
  readonly url: Address;
  readonly type: PageType;
  /** 0…1: how sure `type` is. */
  readonly confidence: number;
  readonly language: string;
  /** Visible controls in document order, those in cookie banners included (`region: 'consent'`). */
  readonly controls: readonly Control[];
  readonly forms: readonly FormView[];
  readonly media: readonly MediaView[];
  /** Visible chats, calendars, maps, forms and the like of known vendors, in document order. Forms that stand in the page are in `forms` as well. */
  readonly embeds: readonly EmbedView[];
  /** What the page says about the kind of site. */
  readonly hints: readonly SiteHint[];
  /** Height of the page in screens. */
  readonly screens: number;
  /** Words of running text in the main content; 0 where there is no article. */
  readonly words: number;
  /**
   * The controls for which `test` holds, in document order. Its answers are remembered from one look at the page to the next, so it must
   * be one and the same function each time, and may read no more than the control, what stands inside its element, the names of what
   * stands around it, and the page's address and type. What else a find needs to know is asked of the controls that this leaves.
   */
  where(test: (control: Control, page: PageView) => boolean): readonly Control[];
  /**
   * What `read` says of an element: remembered, so it must be one and the same function each time, and may read no more than the element,
   * what stands inside it, and the names of what stands around it.
   */
  inside<T>(read: (element: Element) => T, element: Element): T;
  /** Called now and then in long work that goes on where it was when it is called again: gives the page its turn where it is time. */
  pause(): void;
  /** Whether the control's label says one of the phrases, by words and stems, in any language. */
  says(control: Control, phrases: Phrases): boolean;
  /** The same of any text, as written. */
  tells(text: string, phrases: Phrases): boolean;
}

/**
 * Phrases by language, folded (lower case, no diacritics). A phrase matches whole words; a word ending in `*` matches by its
 * beginning (`kosar*` matches kosárba, kosárhoz).
 */
export type Phrases = { readonly [language: string]: readonly string[] };

/** Where a micro-conversion was found. */
export interface Find {
  /** The element that offers it; null: the page as a whole. */
  readonly element: Element | null;
  readonly label: string;
  /** 0…1. */
  readonly confidence: number;
  /** Other elements that offer the very same thing: the copy for phones, the sticky bar. Using one of them is using the offer. */
  readonly copies?: readonly Element[];
}

/** One condition of having tried a micro-conversion. */
export interface Deed {
  /** `view`: the page itself was seen. */
  readonly action: ActionKind | 'view';
  /** Least `value` of the interaction, e.g. 50 (per cent) for a scroll. */
  readonly min?: number;
  /** Asked only of offers of this sort: the page as a whole, something to press, or anything else (a form, a frame). Absent: of all. */
  readonly on?: 'page' | 'control' | 'form';
  /**
   * What has to come of it, as far as can be told. `success`: the form was taken, the cart changed, the file came. `failure`: the form was
   * turned down. Absent: doing it is all, but for a submit that the browser itself held back.
   */
  readonly outcome?: 'success' | 'failure';
}

/** An event by name, whoever reports it: a data-layer push or a decoded hit. */
export interface NamedEvent {
  /** Vendor id of a hit; `data-layer` for a push. */
  readonly vendor: string;
  readonly event: string;
  readonly params: { readonly [name: string]: unknown };
}

/** A recommended micro-conversion, or the macro-conversion it leads to. One conversion, one file in `utils/catalogue/`. */
export interface Conversion {
  readonly title: Words;
  /** One sentence: why it matters. */
  readonly why: Words;
  /** One sentence: how to try it on the page. */
  readonly tryIt: Words;
  /** A milestone on the way to a macro-conversion, a secondary action, or the macro-conversion itself. */
  readonly kind: 'process-milestone' | 'secondary-action' | 'macro-conversion';
  readonly category:
    | 'ecommerce'
    | 'lead'
    | 'account'
    | 'saas'
    | 'contact'
    | 'content'
    | 'media'
    | 'navigation'
    | 'social'
    | 'community'
    | 'local'
    | 'support'
    | 'careers'
    | 'non-profit'
    | 'retention'
    | 'feedback'
    | 'privacy';
  /** Default weight in the coverage, 1…10. */
  readonly weight: number;
  /** Kinds of site that it is recommended for. */
  readonly sites: readonly SiteKind[];
  /** Types of page on which it is recommended; absent: on all. */
  readonly pages?: readonly PageType[];
  /** What on a page offers it, in one English sentence, for the documentation. */
  readonly found: string;
  /** Who recommends measuring it, in public. */
  readonly source: { readonly name: string; readonly url: string };
  /**
   * Where the page offers it. Pure; `[]` where it does not. May be asked again before it has answered: `where` takes its time in small parts,
   * so it catches nothing that it does not throw itself.
   */
  find(page: PageView): Find[];
  /** What counts as having tried it: all of these that are asked of its sort of offer; where none is, it cannot be tried there. */
  readonly done: readonly Deed[];
  /** Which names prove it, strongest kind of name first. */
  readonly proves: {
    /** Standard names by vendor id, e.g. `{ ga4: ['add_to_cart'], meta: ['AddToCart'] }`. `ga4` names hold for the data layer too. */
    readonly names: { readonly [vendor: string]: readonly string[] };
    /** Any other name, folded to words joined by `_` (`addToCart` → `add_to_cart`), of any vendor or data layer. */
    readonly lexicon: RegExp;
    /** Its names say no more than that something was pressed: caused by the use of another offer they speak for that as well. */
    readonly general?: true;
    /** Narrows a match by its parameters, e.g. a scroll depth; absent: the name is enough. */
    when?(event: NamedEvent): boolean;
  };
  readonly recommend: {
    /** GA4 event to send. */
    readonly ga4: string;
    /** GA4 parameters worth sending. */
    readonly params: readonly string[];
    /** GA4 parameters without which the event cannot be reported rightly: missing ones make the verdict `partial`. */
    readonly required: readonly string[];
    /** Meta standard event, where one exists. */
    readonly meta?: string;
    /** Google Ads conversion category, where one exists. */
    readonly ads?: string;
  };
  /** Only of what people added for their site: nothing but its own names proves it. */
  readonly own?: {
    /** Whether the page of this address may offer it. */
    on(url: string): boolean;
    /** `element`: where detection finds it. `page`: every such page as a whole. `site`: no page more than another. */
    readonly offered: 'element' | 'page' | 'site';
  };
}
