import type { Control, Conversion } from '../model/conversion';
import { aroundAll } from './places/around';

/** The visitor answered the cookie banner. Needed to read all other numbers; to be sent only where that is lawful. */
export default {
  title: { en: 'Cookie choice', hu: 'Sütikről hozott döntés', pl: 'Wybór w sprawie plików cookie' },
  why: {
    en: 'Without knowing how many refuse nobody can tell what all other numbers leave out.',
    hu: 'Az elutasítók aránya nélkül nem tudni, mennyit hallgat el az összes többi szám.',
    pl: 'Bez udziału odmów nie wiadomo, ile pomijają wszystkie inne liczby.',
  },
  tryIt: {
    en: 'Answer the cookie banner.',
    hu: 'Válaszoljon a sütikről szóló kérdésre.',
    pl: 'Odpowiedz na pytanie o pliki cookie.',
  },
  kind: 'secondary-action',
  category: 'privacy',
  weight: 1,
  sites: ['shop', 'lead-generation', 'content', 'saas', 'local', 'non-profit'],
  found: 'A cookie banner with buttons to answer it; the banner as a whole.',
  source: { name: 'Google: consent mode', url: 'https://developers.google.com/tag-platform/security/guides/consent' },
  find(page) {
    const buttons = page.where(chooses);
    if (buttons.length === 0) return [];
    const box = aroundAll(buttons.map(({ element }) => element)) ?? null;
    const banner = box && buttons.some(({ element }) => element === box) ? box.parentElement : box;
    if (!banner || banner.localName === 'body' || banner.localName === 'html') return [];
    return [{ element: banner, label: buttons[0]?.label ?? 'Cookies', confidence: 0.8 }];
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['consent_choice', 'consent_update'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|shown|default|loaded|init|ready|open|close|policy|click_link|update))(?:.*_)?(?:(?:cookies?|consent|gdpr|privacy|cmp)_(?:consent_|banner_|preferences_)?(?:choice|accept(?:ed)?_all|reject(?:ed)?_all|rejected|declined|denied|given|granted|saved|submitted|answered)|(?:accept|reject|decline|deny|allow)(?:ed)?_(?:all_)?(?:cookies?|consent|tracking)|suti_(?:elfogad\w*|elutasit\w*|valasztas\w*)|(?:akceptacja|odrzucenie|wybor)_(?:plikow_)?cookies?|cookies?_(?:akzeptiert|abgelehnt))(?:_event|_ga4|_click)?$/,
  },
  recommend: { ga4: 'consent_choice', params: ['action', 'categories'], required: [] },
} satisfies Conversion;

function chooses({ region, href }: Control): boolean {
  return region === 'consent' && (href === null || href.hash !== '');
}
