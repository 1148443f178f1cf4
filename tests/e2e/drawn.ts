import type { BrowserContext, Page } from '@playwright/test';

/** A node that the overlay drew, as the browser's own tools see it: the page's scripts cannot. */
export interface Drawn {
  /** Its class names. */
  readonly look: string;
  /** Its accessible name, or what it says. */
  readonly says: string;
  /** Its middle, in pixels of the window; null where it has no box. */
  readonly middle: { readonly x: number; readonly y: number } | null;
}

/** What is drawn in a page, frames included, of certain classes. */
export async function drawnIn(context: BrowserContext, shown: Page, ...looks: string[]): Promise<Drawn[]> {
  const session = await context.newCDPSession(shown);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: { look: string; says: string; backendNodeId: number }[] = [];
  const walk = (node: typeof root) => {
    const { attributes = [] } = node;
    const value = (name: string) => (attributes.includes(name) ? (attributes[attributes.indexOf(name) + 1] ?? '') : '');
    const look = value('class');
    if (look.split(' ').some((one) => looks.includes(one)))
      found.push({ look, says: value('aria-label') || textOf(node), backendNodeId: node.backendNodeId });
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) walk(child);
    if (node.contentDocument) walk(node.contentDocument);
  };
  walk(root);
  const drawn = await Promise.all(
    found.map(async ({ look, says, backendNodeId }) => {
      const box = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => null);
      const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = box?.model.border ?? [];
      return { look, says, middle: box ? { x: (x1 + x2) / 2, y: (y1 + y2) / 2 } : null };
    }),
  );
  await session.detach();
  return drawn;
}

/** What the marks on the elements say of themselves, a line each. */
export async function marks(context: BrowserContext, shown: Page): Promise<string> {
  return (await drawnIn(context, shown, 'pill')).map(({ says }) => says).join('\n');
}

interface Node {
  readonly nodeValue: string;
  readonly children?: readonly Node[];
}

function textOf({ nodeValue, children = [] }: Node): string {
  return nodeValue + children.map(textOf).join(' ');
}
