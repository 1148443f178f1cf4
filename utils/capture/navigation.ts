import type { Captured } from '../model/signal';

/** Reports the life of this document: its load, its return from the back-forward cache, its activation, its end. */
export function watchNavigation(page: Window, emit: (signal: Captured) => void, flush: () => void, signal: AbortSignal): void {
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
  page.addEventListener('pageshow', (event) => event.persisted && report('bfcache'), { signal });
  document.addEventListener('prerenderingchange', () => report('activate'), { signal });
  page.addEventListener(
    'pagehide',
    () => {
      report('leave');
      flush();
    },
    { capture: true, signal },
  );
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush(), {
    capture: true,
    signal,
  });
  document.addEventListener(
    'securitypolicyviolation',
    (event) => {
      if (!event.isTrusted || event.disposition !== 'enforce' || !/^https?:/.test(event.blockedURI)) return;
      emit({ kind: 'forbidden', at: Date.now(), url: event.blockedURI, directive: event.effectiveDirective });
    },
    { signal },
  );
}
