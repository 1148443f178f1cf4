/**
 * A Google Ads conversion.
 *
 * @param {string} id conversion id, the digits of `AW-…`
 * @param {string} label
 * @param {{ value?: number, currency?: string }} [worth]
 */
export function adsConversion(id, label, { value, currency } = {}) {
  const url = new URL(`https://www.googleadservices.com/pagead/conversion/${id}/`);
  const fields = {
    random: Date.now(),
    cv: 11,
    fst: Date.now(),
    fmt: 3,
    label,
    value,
    currency_code: currency,
    guid: 'ON',
    url: location.href,
    tiba: document.title,
  };
  for (const [name, field] of Object.entries(fields)) if (field !== undefined) url.searchParams.set(name, String(field));
  new Image(1, 1).src = url.href;
}
