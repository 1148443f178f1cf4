import type { PageView } from '../../model/conversion';

/** Whether the page is about one job: it says so to machines. */
export function isPosting({ document }: PageView): boolean {
  if (document.querySelector('[itemtype*="schema.org/JobPosting"]')) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (/"@type"\s*:\s*(?:\[\s*)?"JobPosting"/.test((script.textContent ?? '').slice(0, 200_000))) return true;
  return false;
}
