import type { Control, EmbedView, FormView, MediaView, NamedEvent, PageView, Phrases } from '../../model/conversion';

/** A page as detection would hand it over, for tests: an empty one unless told otherwise. */
export function pageOf(parts: Partial<PageView> = {}): PageView {
  return {
    document,
    url: new URL('https://shop.test/page'),
    type: 'other',
    confidence: 0.9,
    language: 'en',
    controls: [],
    forms: [],
    media: [],
    embeds: [],
    hints: [],
    screens: 1,
    words: 0,
    where(test) {
      return this.controls.filter((control) => test(control, this));
    },
    inside: (read, element) => read(element),
    pause() {},
    says: ({ folded }, phrases) => saysPlainly(folded, phrases),
    tells: (text, phrases) => saysPlainly(folded(text), phrases),
    ...parts,
  };
}

/** A control with the given label; `href` makes it a link. */
export function controlOf(label: string, parts: Omit<Partial<Control>, 'href'> & { href?: string; html?: string } = {}): Control {
  const { href, html, ...rest } = parts;
  const host = document.createElement('div');
  host.innerHTML = html ?? (href ? `<a href="${href}">${label}</a>` : `<button type="button">${label}</button>`);
  document.body.append(host);
  return {
    element: host.firstElementChild ?? host,
    label,
    folded: folded(label),
    href: href ? new URL(href, 'https://shop.test/page') : null,
    role: href ? 'link' : 'button',
    region: 'main',
    form: null,
    prominence: 0.6,
    ...rest,
  };
}

export function formOf(purpose: FormView['purpose'], confidence = 0.9): FormView {
  const element = document.createElement('form');
  document.body.append(element);
  return { element, purpose, confidence, label: purpose };
}

export function mediaOf(parts: Partial<MediaView> = {}): MediaView {
  return { element: document.createElement('video'), kind: 'video', provider: 'html5', label: 'Film', ambient: false, ...parts };
}

export function embedOf(kind: EmbedView['kind'], provider: string, label = provider): EmbedView {
  return { element: document.createElement('div'), kind, provider, label };
}

export function eventOf(event: string, params: NamedEvent['params'] = {}, vendor = 'ga4'): NamedEvent {
  return { vendor, event, params };
}

function saysPlainly(folded: string, phrases: Phrases): boolean {
  const padded = ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return Object.values<readonly string[]>(phrases)
    .flat()
    .some((phrase) => padded.includes(phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `));
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l');
}
