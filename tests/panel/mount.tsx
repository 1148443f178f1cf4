import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Panel, type PanelProps } from '../../components/panel';
import type { Phase } from '../../components/phase';
import { ownEndpoints } from './own';
import { ownConversions } from './plan';
import { audit, describeEvidence, NOON, titles, tryIt, vendorName } from './samples';

/** Every callback of the panel, listening. */
export function listeners() {
  return {
    onStart: vi.fn(),
    onStop: vi.fn(),
    onExport: vi.fn(),
    onOpenRecording: vi.fn(),
    onCloseRecording: vi.fn(),
    onCompare: vi.fn(),
    onExportComparison: vi.fn(),
    onCloseComparison: vi.fn(),
    onShow: vi.fn(),
    onPicture: vi.fn(),
    onNote: vi.fn(),
    onSelectPage: vi.fn(),
    onLanguage: vi.fn(),
  };
}

type Settings = Partial<
  Pick<PanelProps, 'language' | 'page' | 'notice' | 'own' | 'plan' | 'companyOf' | 'compared' | 'consentWalk'>
>;

export const live: Phase = { phase: 'live', audit, startedAt: NOON, now: NOON + 42_000 };

/** The panel in a document of its own: its root, and what it asked for. */
export function mount(phase: Phase, settings: Settings = {}) {
  const heard = listeners();
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  const draw = (next: Phase, changed: Settings = settings) =>
    act(() => {
      const { language = 'en', ...rest } = changed;
      const given = {
        titles,
        tryIt,
        vendorName,
        describeEvidence,
        language,
        own: ownEndpoints(),
        plan: ownConversions(),
        ...rest,
        ...heard,
      };
      render(<Panel {...next} {...given} />, root);
    });
  draw(phase);
  return { root, heard, draw };
}

/** Text of an element as a person reads it. */
export function text(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The first button whose name says so. Throws where there is none. */
export function button(root: ParentNode, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button, [role=menuitem]')].find(
    (each) => (each.getAttribute('aria-label') ?? text(each)) === name,
  );
  if (!found) throw new Error(`no button “${name}”`);
  return found;
}

export function click(element: HTMLElement): void {
  act(() => element.click());
}

export function press(element: Element | null, key: string): void {
  act(() => {
    element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}
