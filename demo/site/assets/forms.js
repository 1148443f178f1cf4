import { announce } from './announce.js';
import { CURRENCY } from './products.js';

/** Forms that are sent without leaving the page: newsletter sign-up, message, request for a quote. */
const WORTH = { EUR: 150, HUF: 58000, PLN: 640 };

for (const form of document.querySelectorAll('form[data-sends]')) {
  const about = { id: form.id };
  const kind = form.dataset.sends;
  if (kind !== 'newsletter') form.addEventListener('input', () => announce('form-started', about), { once: true });

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (kind !== 'newsletter') announce('form-submitted', about);
    const response = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    if (!response.ok) return;
    form.hidden = true;
    form.nextElementSibling.hidden = false;
    if (kind === 'newsletter') announce('subscribed', about);
    if (kind === 'quote')
      announce('quote-sent', { lead_source: 'cafe quote', form_id: form.id, value: WORTH[CURRENCY], currency: CURRENCY });
  });
}
