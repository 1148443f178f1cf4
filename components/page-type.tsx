import type { Translator } from '../utils/i18n/translate';
import type { PageType } from '../utils/model/offer';
import type { PageAudit } from '../utils/model/verdict';

/** In the order in which a visitor may meet them. */
const TYPES = {
  home: true,
  landing: true,
  listing: true,
  search: true,
  product: true,
  cart: true,
  checkout: true,
  'thank-you': true,
  pricing: true,
  article: true,
  contact: true,
  support: true,
  account: true,
  careers: true,
  other: true,
} as const satisfies { readonly [type in PageType]: true };

interface PageTypeProps {
  readonly page: PageAudit;
  readonly say: Translator;
  /** Null: as detected. */
  readonly onType: (type: PageType | null) => void;
}

/** What the page is: as detected, or as a person says. */
export function PageTypeChoice({ page, say, onType }: PageTypeProps) {
  const detected = page.detected ?? page.type;
  const name = (type: PageType) => say.t(`page.${type}`);
  return (
    <label class="page-type">
      <span class="unseen">{say.t('notes.type')}</span>
      <select
        class="quiet"
        value={page.detected === undefined ? '' : page.type}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onType(isType(value) ? value : null);
        }}
      >
        <option value="">{say.t('notes.detected', { type: name(detected) })}</option>
        {Object.keys(TYPES)
          .filter(isType)
          .map((type) => (
            <option key={type} value={type}>
              {name(type)}
            </option>
          ))}
      </select>
    </label>
  );
}

function isType(value: string): value is PageType {
  return Object.hasOwn(TYPES, value);
}
