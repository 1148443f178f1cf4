import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Translator } from '../utils/i18n/translate';

export type ExportFormat = 'markdown' | 'csv' | 'json' | 'recording' | 'steps' | 'playwright' | 'sight' | 'page';

const FORMATS: readonly ExportFormat[] = ['markdown', 'csv', 'json', 'recording', 'steps', 'playwright', 'sight', 'page'];

/** A menu button: arrows move, Enter chooses, Escape and leaving close it. */
export function ExportMenu({ say, onExport }: { say: Translator; onExport: (format: ExportFormat) => void }) {
  const [open, setOpen] = useState(false);
  const menu = useId();
  const items = useRef<(HTMLButtonElement | null)[]>([]);
  const button = useRef<HTMLButtonElement>(null);
  const first = useRef(0);

  useEffect(() => {
    if (open) items.current[first.current]?.focus();
  }, [open]);

  const unfold = (at: number) => {
    first.current = at;
    setOpen(true);
  };
  const fold = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      return unfold(event.key === 'ArrowUp' ? FORMATS.length - 1 : 0);
    }
    if (event.key === 'Escape') return fold();
    const at = event.target instanceof HTMLButtonElement ? items.current.indexOf(event.target) : -1;
    const next = target(event.key, at);
    if (next === null) return;
    event.preventDefault();
    items.current[next]?.focus();
  };
  const onFocusOut = (event: FocusEvent & { currentTarget: HTMLElement }) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears what its buttons let bubble
    <div class="menu" onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menu : undefined}
        onClick={() => (open ? fold() : unfold(0))}
      >
        {say.t('export.title')} <span class="caret" aria-hidden="true" />
      </button>
      {open && (
        <div id={menu} role="menu" aria-label={say.t('export.title')} class="menu-items">
          {FORMATS.map((format, index) => (
            <button
              key={format}
              ref={(element) => {
                items.current[index] = element;
              }}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                fold();
                onExport(format);
              }}
            >
              {say.t(`export.${format}`)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function target(key: string, at: number): number | null {
  const count = FORMATS.length;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
