const TYPES = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'];

/** Letters of `gcd` by default and update: not set, denied, granted. */
const LETTERS = {
  '': { '': 'l', denied: 'm', granted: 'n' },
  denied: { '': 'p', denied: 'q', granted: 'r' },
  granted: { '': 't', denied: 'u', granted: 'v' },
};

/** Consent Mode: what `gtag('consent', …)` said, kept where Google keeps it (`google_tag_data.ics`). */
export function createConsent() {
  const ics = { entries: {}, active: false, usedDefault: false, usedUpdate: false };
  window.google_tag_data = { ...window.google_tag_data, ics };

  const effective = (type) => {
    const entry = ics.entries[type];
    return entry?.update ?? entry?.default;
  };

  return {
    /** @param {'default' | 'update'} what @param {Record<string, 'granted' | 'denied'>} state */
    set(what, state) {
      ics.active = true;
      if (what === 'default') ics.usedDefault = true;
      else ics.usedUpdate = true;
      for (const [type, value] of Object.entries(state)) {
        if (value === 'granted' || value === 'denied') ics.entries[type] = { ...ics.entries[type], [what]: value === 'granted' };
      }
    },
    /** A type that nobody spoke of counts as granted. */
    allows: (type) => effective(type) !== false,
    /** `gcs` and `gcd` of a hit; nothing where the page does not use Consent Mode. */
    parameters() {
      if (!ics.active) return {};
      const digit = (type) => ({ true: '1', false: '0' })[String(effective(type))] ?? '-';
      const word = (value) => (value === undefined ? '' : value ? 'granted' : 'denied');
      const letter = (type) => LETTERS[word(ics.entries[type]?.default)][word(ics.entries[type]?.update)];
      return {
        gcs: `G1${digit('ad_storage')}${digit('analytics_storage')}`,
        gcd: `1${TYPES.map((type) => `3${letter(type)}`).join('')}5`,
      };
    },
  };
}
