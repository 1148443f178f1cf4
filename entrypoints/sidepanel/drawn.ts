import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { DrawnView } from '../../components/on-page';
import { ALL_SHOWN, keepView, onView, readView } from '../../utils/journal/overlay-view';

const NO_KEYS = { hide: '', enter: '' };

/** What is drawn on pages, as this browser keeps it. */
export function useDrawn(): DrawnView {
  const [view, setView] = useState(ALL_SHOWN);
  const [keys, setKeys] = useState(NO_KEYS);
  useEffect(() => {
    onView(setView);
    void readView().then(setView);
    void readKeys().then(setKeys);
  }, []);
  return {
    view,
    keys,
    onView(changed) {
      setView(changed);
      void keepView(changed);
    },
  };
}

async function readKeys(): Promise<DrawnView['keys']> {
  const all = (await browser.commands?.getAll()) ?? [];
  const of = (name: string) => all.find((command) => command.name === name)?.shortcut ?? '';
  return { hide: of('toggle-overlay'), enter: of('enter-overlay') };
}
