import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translator } from '../utils/i18n/translate';
import type { Words } from '../utils/model/conversion';
import type { ElementMake } from '../utils/model/element-make';
import { Field } from './own-field';
import type { OwnConversions, PlanPick } from './plan-props';
import { Sighted } from './sighting';

interface SelectorFieldProps {
  readonly value: string;
  readonly problem: string | null;
  readonly plan: OwnConversions;
  readonly say: Translator;
  readonly titles: (conversion: string) => Words;
  readonly nameOf: (vendor: string) => string;
  readonly onInput: (selector: string) => void;
  readonly onPick: (pick: PlanPick) => void;
  readonly onPicking: (picking: boolean) => void;
}

/** How often, in milliseconds, the open page is asked how many elements match. */
const PACE = 1_000;

/** The element: written, or picked on the page, and how many there are of it now. */
export function SelectorField({ value, problem, plan, say, titles, nameOf, onInput, onPick, onPicking }: SelectorFieldProps) {
  const [picking, setPicking] = useState(false);
  const [unreachable, setUnreachable] = useState(false);
  const count = useCount(value, plan);
  const isThere = value.trim() !== '' && count !== null && count > 0;
  const make = useMake(isThere ? value.trim() : null, plan);
  const sighting = isThere ? plan.sighting(value.trim(), make) : null;
  const button = useRef<HTMLButtonElement>(null);

  async function pick(): Promise<void> {
    if (picking) return plan.stopPicking();
    const tell = (now: boolean) => {
      setPicking(now);
      onPicking(now);
    };
    tell(true);
    setUnreachable(false);
    try {
      const picked = await plan.pick?.(say.t('plan.pick-hint'));
      if (picked) onPick(picked);
    } catch {
      setUnreachable(true);
    }
    tell(false);
    button.current?.focus();
  }

  return (
    <div class="plan-element">
      <Field
        name="selector"
        label={say.t('plan.selector')}
        hint={say.t('plan.selector-hint')}
        value={value}
        problem={problem ?? (count === -1 ? say.t('plan.bad-selector') : null)}
        onInput={onInput}
      />
      <div class="plan-pick">
        {plan.pick && (
          <button ref={button} type="button" onClick={() => void pick()}>
            {say.t(picking ? 'plan.pick-stop' : 'plan.pick')}
          </button>
        )}
        <p role="status">{picking ? say.t('plan.pick-hint') : unreachable ? say.t('plan.pick-none') : countText(say, count)}</p>
      </div>
      {sighting && <Sighted sighting={sighting} say={say} titles={titles} nameOf={nameOf} />}
    </div>
  );
}

function countText(say: Translator, count: number | null): string {
  return count === null || count < 0 ? '' : say.plural('plan.matches', count);
}

/** What can be read from the element on the page; null until that is known. */
function useMake(selector: string | null, plan: OwnConversions): ElementMake | null {
  const [read, setRead] = useState<{ selector: string; make: ElementMake | null } | null>(null);
  const latest = useRef(plan);
  latest.current = plan;
  useEffect(() => {
    if (selector === null) return;
    let left = false;
    void latest.current.make(selector).then((make) => {
      if (!left) setRead({ selector, make });
    });
    return () => {
      left = true;
    };
  }, [selector]);
  return read && read.selector === selector ? read.make : null;
}

/** How many elements of the open page match; null where nobody knows. */
function useCount(selector: string, plan: OwnConversions): number | null {
  const [count, setCount] = useState<number | null>(null);
  const latest = useRef(plan);
  latest.current = plan;
  useEffect(() => {
    let left = false;
    setCount(null);
    const look = async () => {
      const found = selector.trim() === '' ? null : await latest.current.count(selector.trim());
      if (!left) setCount(found);
    };
    const first = setTimeout(() => void look(), 150);
    const again = setInterval(() => void look(), PACE);
    return () => {
      left = true;
      clearTimeout(first);
      clearInterval(again);
    };
  }, [selector]);
  return count;
}
