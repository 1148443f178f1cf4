import { rootsOf, type ShadowOf } from './tree';

/** Quiet needed before a change is told, and the longest that changes are held back, in milliseconds. */
const QUIET = 300;
const LONGEST = 1000;
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'href',
  'src',
  'type',
  'open',
  'disabled',
  'aria-hidden',
  'aria-label',
  'role',
  'action',
];
const HIDING = /(?:display|visibility)\s*:\s*[\w-]+/gi;

/** Calls back when the page changed in a way that may change what it offers, shadow roots included that `shadowOf` shows; until `signal` aborts. */
export function watchPage(document: Document, onChange: () => void, signal: AbortSignal, shadowOf?: ShadowOf): void {
  if (signal.aborted) return;
  const watched = new WeakSet<Node>();
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    stopTimers();
    if (signal.aborted) return;
    watchRoots();
    onChange();
  };
  const stopTimers = () => {
    clearTimeout(quiet);
    clearTimeout(longest);
    longest = undefined;
  };
  const observer = new MutationObserver((changes) => {
    if (!changes.some(matters)) return;
    clearTimeout(quiet);
    quiet = setTimeout(tell, QUIET);
    longest ??= setTimeout(tell, LONGEST);
  });
  const watchRoots = () => {
    for (const root of rootsOf(document, shadowOf)) {
      if (watched.has(root)) continue;
      watched.add(root);
      observer.observe(root, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeOldValue: true,
        attributeFilter: ATTRIBUTES,
      });
    }
  };

  watchRoots();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    stopTimers();
  });
}

/** Text that ticks (a clock, a counter) and what an animation writes to a style changes nothing that is offered. */
function matters(change: MutationRecord): boolean {
  if (change.type === 'attributes') {
    const now = (change.target as Element).getAttribute(change.attributeName ?? '');
    return change.attributeName === 'style' ? hidingPart(now) !== hidingPart(change.oldValue) : now !== change.oldValue;
  }
  for (const nodes of [change.addedNodes, change.removedNodes]) {
    for (const node of nodes) if (node.nodeType === 1 && node.nodeName !== 'SCRIPT' && node.nodeName !== 'STYLE') return true;
  }
  return false;
}

function hidingPart(style: string | null): string {
  return (style ?? '').slice(0, 2000).match(HIDING)?.join() ?? '';
}
