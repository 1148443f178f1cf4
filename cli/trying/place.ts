import type { Trial } from '../../utils/model/trying';
import type { Audit, PageAudit } from '../../utils/model/verdict';

/** The same for the same trial. */
export function keyOf({ conversion, selector, gesture, until }: Trial): string {
  return [conversion, selector, gesture, until].join('\n');
}

export function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? '';
}

/** The page's own entry of the audit: by its address as it stands there, without what changes from visit to visit. */
export function pageAt({ pages }: Audit, url: string): PageAudit | undefined {
  const bare = withoutHash(url);
  const path = bare.split('?', 1)[0];
  return (
    pages.find((page) => withoutHash(page.url) === bare) ??
    pages.find((page) => page.url.split('?', 1)[0] === path) ??
    pages.at(-1)
  );
}
