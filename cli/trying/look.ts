import type { Locator } from 'playwright-core';
import type { ControlLook } from '../../utils/trying/refusal';

/** What an element says and where it leads at the moment. */
export function lookAt(element: Locator): Promise<ControlLook> {
  return element.evaluate(read, undefined, { timeout: 2_000 });
}

/** Runs in the page, and changes nothing. */
function read(found: Element): ControlLook {
  const element = found.closest('a[href], button, input, summary, label, form') ?? found;
  const link = found.closest<HTMLAnchorElement>('a[href], area[href]');
  const written = link?.getAttribute('href')?.trim() ?? '';
  const leads = link !== null && written !== '' && !/^(?:#|javascript:)/i.test(written);
  const named = (one: Element) =>
    [
      one.textContent,
      one.getAttribute('aria-label'),
      one.getAttribute('title'),
      one.getAttribute('alt'),
      one instanceof HTMLInputElement && /^(?:submit|button|reset|image)$/.test(one.type) ? one.value : '',
      ...[...one.querySelectorAll('img[alt]')].map((image) => image.getAttribute('alt')),
    ]
      .filter(Boolean)
      .join(' | ')
      .replace(/\s+/g, ' ')
      .slice(0, 400);

  function sentBy(): HTMLElement | null {
    if (element instanceof HTMLFormElement) return element;
    const button = element instanceof HTMLButtonElement || element instanceof HTMLInputElement ? element : null;
    if (button) return /^(?:submit|image)$/.test(button.type) ? button.form : null;
    if (link || element.localName === 'summary' || element.localName === 'label') return null;
    if (element.querySelector('input:not([type="hidden" i]), textarea, select') === null) return null;
    return (element.querySelector('form') ?? element.closest('form') ?? element) as HTMLElement;
  }

  const form = sentBy();
  const has = (css: string) => form?.querySelector(css) != null;
  const fields = [...(form?.querySelectorAll('input, select') ?? [])].map((field) =>
    [field.getAttribute('name'), field.id, field.getAttribute('autocomplete')].join(' '),
  );
  const card = /\bcc-|card[-_ ]?(?:num|no\b|exp|cvc|cvv)|cvc|cvv|kartyaszam|numer[-_ ]?karty|kreditkarte|iban/i;
  const native = form instanceof HTMLFormElement ? form : null;
  return {
    tag: element.localName,
    href: leads && link ? link.href : null,
    page: location.href,
    words: form === element ? '' : named(element),
    acts:
      element.matches('[role="button"], [data-method], [data-remote], [data-ajax], [data-confirm]') ||
      /submit|delete|remove|post|ajax/i.test(element.getAttribute('onclick') ?? ''),
    form: form && {
      action: native ? new URL(native.getAttribute('action') ?? '', document.baseURI).href : location.href,
      method: (native?.getAttribute('method') ?? 'get').toLowerCase(),
      words: [...form.querySelectorAll('button, input[type="submit" i], input[type="image" i]')]
        .map(named)
        .join(' | ')
        .slice(0, 400),
      password: has('input[type="password" i]'),
      card: fields.some((name) => card.test(name)),
      file: has('input[type="file" i]'),
      captcha: has(
        '.g-recaptcha, .h-captcha, .cf-turnstile, [name*="captcha" i], [id*="captcha" i], img[src*="captcha" i], iframe[src*="captcha" i], iframe[src*="turnstile" i]',
      ),
    },
  };
}
