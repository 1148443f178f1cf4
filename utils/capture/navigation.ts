import type { Captured } from '../model/signal';
import type { Listening } from './listening';

/** Reports the life of this document: its load, its return from the back-forward cache, its activation, its end. */
export function watchNavigation(page: Window, emit: (signal: Captured) => void, flush: () => void, { on }: Listening): void {
  const { document } = page;
  const prerendering = (document as Document & { prerendering?: boolean }).prerendering === true;

  function report(how: 'load' | 'bfcache' | 'activate' | 'leave'): void {
    emit({
      kind: 'navigation',
      at: Date.now(),
      how,
      url: page.location.href,
      title: document.title.slice(0, 200),
      ...(how === 'load' ? { referrer: document.referrer } : {}),
      ...(how === 'load' && prerendering ? { prerender: true } : {}),
    });
  }

  report('load');
  on(page, 'pageshow', (event) => (event as PageTransitionEvent).persisted && report('bfcache'));
  on(document, 'prerenderingchange', () => report('activate'));
  on(
    page,
    'pagehide',
    () => {
      report('leave');
      flush();
    },
    { capture: true },
  );
  on(document, 'visibilitychange', () => document.visibilityState === 'hidden' && flush(), { capture: true });
  on(document, 'securitypolicyviolation', (event) => {
    const { isTrusted, disposition, blockedURI, effectiveDirective } = event as SecurityPolicyViolationEvent;
    if (!isTrusted || disposition !== 'enforce' || !/^(https?|wss?):/.test(blockedURI)) return;
    emit({ kind: 'forbidden', at: Date.now(), url: blockedURI, directive: effectiveDirective });
  });
}
