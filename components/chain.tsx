import { useEffect, useState } from 'preact/hooks';
import { sayAction } from '../utils/i18n/action';
import type { Translator } from '../utils/i18n/translate';
import type { Chain, ChainGap, ChainStep } from '../utils/model/chain';
import { OutcomeMark } from './state-mark';

/** So many of the newest are shown; the recording has all. */
const SHOWN = 30;
/** Milliseconds of quiet before a screen reader is told: a chain is told once, when it has come to rest. */
const QUIET = 1500;

interface ChainsProps {
  readonly chains: readonly Chain[];
  readonly say: Translator;
  readonly nameOf: (vendor: string) => string;
}

/** What each action caused, newest on top: action → push → call → beacon. */
export function Chains({ chains, say, nameOf }: ChainsProps) {
  const newest = chains.slice(-SHOWN).reverse();
  const older = chains.length - newest.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else that takes the focus
    <section class="chains" aria-label={say.t('chain.title')} tabIndex={0}>
      <h2>{say.t('chain.title')}</h2>
      {newest.length === 0 && <p class="muted">{say.t('chain.empty')}</p>}
      <ol>
        {newest.map((chain) => (
          <li key={chain.id} class="chain">
            <p class="chain-head">
              <time>{say.time(chain.at)}</time> <bdi>{headline(chain, say)}</bdi>
            </p>
            <Steps steps={chain.steps.filter(({ what }) => what !== 'action')} say={say} nameOf={nameOf} />
          </li>
        ))}
      </ol>
      {older > 0 && <p class="muted">{say.plural('chain.older', older)}</p>}
      <Announcer chain={newest[0]} say={say} />
    </section>
  );
}

function Steps({ steps, say, nameOf }: { steps: readonly ChainStep[] } & Omit<ChainsProps, 'chains'>) {
  if (steps.length === 0) return null;
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li key={`${step.seq} ${step.where} ${step.name}`}>
          <span class="where">{whereOf(step, nameOf)}</span> <bdi>{step.name}</bdi>{' '}
          {step.outcome && (
            <span class={`outcome is-${step.outcome}`}>
              <OutcomeMark outcome={step.outcome} /> {say.t(`outcome.${step.outcome}`)}
              {step.status === undefined ? '' : ` ${step.status}`}
            </span>
          )}{' '}
          {step.join && <span class="muted">{say.t(`join.${step.join}`)}</span>}
          {step.gap && (
            <>
              {' '}
              <Gap gap={step.gap} say={say} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What is missing after a step, as a sentence. */
function Gap({ gap: { code, detail = {} }, say }: { gap: ChainGap; say: Translator }) {
  return <span class={code === 'waiting' ? 'gap muted' : 'gap'}>{say.t(`gap.${code}`, detail)}</span>;
}

/** The vendor that got it, the data layer that it was pushed to, or what was called, as code writes a call. */
function whereOf({ what, where }: ChainStep, nameOf: ChainsProps['nameOf']): string {
  if (what === 'hit') return nameOf(where);
  return what === 'call' ? `${where}()` : where;
}

/** Tells screen readers of the newest chain, once it is quiet. */
function Announcer({ chain, say }: { chain: Chain | undefined; say: Translator }) {
  const [told, tell] = useState('');
  const hits = chain?.steps.filter(({ what }) => what === 'hit').length ?? 0;
  const news = chain ? say.plural('chain.announced', hits, { action: headline(chain, say) }) : '';
  useEffect(() => {
    const timer = setTimeout(() => tell(news), QUIET);
    return () => clearTimeout(timer);
  }, [news]);
  return (
    <p class="unseen" role="status">
      {told}
    </p>
  );
}

function headline(chain: Chain, say: Translator): string {
  const action = chain.steps.find(({ what }) => what === 'action');
  if (!action) return chain.label || say.t('chain.page');
  return sayAction(say, action.name, chain.label);
}
