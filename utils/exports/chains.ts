import type { Chain, ChainStep } from '../model/chain';
import { plain } from './markdown-text';
import type { Redactor } from './redact';
import type { ReportContext } from './report';

/** So many of the newest are written down; the recording has all. */
const SHOWN = 100;

/** What each action caused, oldest first: the pushes, calls and hits, what became of them, and where a chain goes no further. */
export function chainBlocks(chains: readonly Chain[], { t }: ReportContext, redact: Redactor): string[] {
  if (chains.length === 0) return [];
  const said = (step: ChainStep) => {
    const { what, where, name, outcome, status, join, gap } = step;
    const place = what === 'hit' ? t.vendor(where) : what === 'call' ? `${where}()` : where;
    const fate = outcome && [t.chain.outcome(outcome), status].filter((part) => part !== undefined).join(' ');
    const rest = [fate, join && t.chain.join(join), gap && redact(t.chain.gap(gap))].filter(Boolean);
    return `  - ${[plain(redact(place)), `**${plain(redact(name)) || '–'}**`, ...rest.map((part) => `· ${plain(part ?? '')}`)].join(' ')}`;
  };
  const lines = chains.slice(-SHOWN).flatMap(({ at, label, steps }) => {
    const action = steps.find(({ what }) => what === 'action');
    const head = action ? t.chain.action(action.name, redact(label)) : redact(label) || t.phrase('whole-page');
    return [`- ${clock(at)} ${plain(head)}`, ...steps.filter((step) => step !== action).map(said)];
  });
  const older = chains.length - SHOWN;
  return [`## ${plain(t.chain.title)}`, lines.join('\n'), ...(older > 0 ? [plain(t.chain.older(older))] : [])];
}

/** The same for other programs: without what was sent along, which the recording has. */
export function chainEntry({ at, label, steps }: Chain, redact: Redactor) {
  return {
    at,
    label: redact(label),
    steps: steps.map(({ params: _, name, where, gap, ...rest }) => ({
      ...rest,
      name: redact(name),
      where: redact(where),
      ...(gap && { gap: { code: gap.code, ...gap.detail } }),
    })),
  };
}

function clock(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? '–' : date.toISOString().slice(11, 19);
}
