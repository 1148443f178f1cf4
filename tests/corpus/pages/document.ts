/** What every page of the corpus has around its own; `<!-- tags -->` is where its trackers stand. */
export function documentOf(lang: string, title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<style>body{font:16px/1.5 sans-serif;margin:0}header,main,footer{padding:12px 32px}.btn{background:#174;color:#fff;padding:14px 28px;border:0;display:inline-block}</style>
${head}
<!-- tags -->
</head>
<body>${body}</body>
</html>`;
}

/** A link that leads on, on a page that nobody leaves. */
export const STAY = 'onclick="event.preventDefault()"';

/** A form that a script takes over. */
export const KEEP = 'onsubmit="event.preventDefault()"';

/** A product as it is told to search engines. */
export function productData(name: string, price: number, currency: string): string {
  const offers = { '@type': 'Offer', price: String(price), priceCurrency: currency, availability: 'https://schema.org/InStock' };
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Product', name, offers })}</script>`;
}

/** Running text of about so many words. */
export function prose(sentence: string, words: number): string {
  const count = Math.ceil(words / sentence.split(' ').length);
  return Array.from({ length: Math.ceil(count / 4) }, () => `<p>${Array.from({ length: 4 }, () => sentence).join(' ')}</p>`).join(
    '\n',
  );
}
