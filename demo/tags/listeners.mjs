/**
 * The container's own listeners: every click, every link click, half the page. They report to the data layer whether or not a tag
 * waits for them.
 *
 * @param {(entry: Record<string, unknown>) => void} push
 */
export function listen(push, { clicks, halfScroll }) {
  if (clicks) {
    document.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      push(about('gtm.click', target));
      const link = target.closest('a[href]');
      if (link) push(about('gtm.linkClick', link));
    });
  }
  if (halfScroll)
    onHalf(() =>
      push({
        event: 'gtm.scrollDepth',
        'gtm.scrollThreshold': 50,
        'gtm.scrollUnits': 'percent',
        'gtm.scrollDirection': 'vertical',
        'gtm.triggers': '1_12',
      }),
    );
}

function about(event, element) {
  return {
    event,
    'gtm.element': element,
    'gtm.elementClasses': element.getAttribute('class') ?? '',
    'gtm.elementId': element.id,
    'gtm.elementTarget': element.getAttribute('target') ?? '',
    'gtm.elementUrl': element.href ?? '',
  };
}

function onHalf(reached) {
  const look = () => {
    const { scrollHeight } = document.documentElement;
    if (scrollY / (scrollHeight - innerHeight) < 0.5) return;
    removeEventListener('scroll', look);
    reached();
  };
  addEventListener('scroll', look, { passive: true });
}
