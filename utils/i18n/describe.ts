import type { Json, Signal } from '../model/signal';
import type { Translator } from './translate';

/** A raw signal in one line, as evidence. `at`: milliseconds since the epoch. At most about 120 characters. */
export function describeSignal(say: Translator, signal: Signal): { at: number; text: string } {
  const [lead, rest] = parts(say, signal);
  return { at: signal.at, text: cut(rest ? `${lead}: ${rest}` : lead) };
}

function parts(say: Translator, signal: Signal): [lead: string, rest: string] {
  const lead = say.t(`signal.${signal.kind}`);
  switch (signal.kind) {
    case 'navigation':
    case 'forbidden':
      return [lead, signal.url];
    case 'push':
      return [`${lead} (${signal.layer})`, eventOf(signal.entry)];
    case 'call':
      return [lead, `${signal.name}(${JSON.stringify(signal.args).slice(1, -1)})`];
    case 'replaced':
      return [`${lead} (${signal.layer})`, say.n(signal.lost)];
    case 'request':
    case 'body':
      return [lead, `${signal.method} ${signal.url}`];
    case 'outcome':
      return [lead, [outcomeOf(say, signal.result), signal.status, signal.error].filter(Boolean).join(' ')];
    case 'interaction': {
      const action = say.t(`action.${signal.action}`);
      const value = signal.value === undefined ? '' : measured(say, signal.action, signal.value);
      const label = signal.element?.label;
      return [label ? say.t('chain.action', { action, label }) : action, value];
    }
    case 'result':
      return [lead, say.t(`result.${signal.sign}`)];
    case 'consent':
      return [
        lead,
        Object.entries(signal.state)
          .map(([type, state]) => `${type} ${say.t(`consent.${state}`)}`)
          .join(', '),
      ];
    case 'container':
      return [lead, signal.id];
    case 'offer':
      return [lead, say.n(signal.found.length)];
    case 'health':
      return signal.note === 'dropped'
        ? [say.plural('health.dropped', signal.count ?? 0), '']
        : [say.t(`health.${signal.note}`, signal.detail ? { detail: signal.detail } : {}), ''];
  }
}

function outcomeOf(say: Translator, result: string): string {
  return result === 'delivered' || result === 'failed' || result === 'blocked' ? say.t(`outcome.${result}`) : result;
}

function measured(say: Translator, action: string, value: number): string {
  return action === 'engaged' ? `${say.n(value)} s` : say.percent(value / 100);
}

/** The event of a data-layer entry, whether an object or gtag's arguments; else the entry itself. */
function eventOf(entry: Json): string {
  if (entry !== null && typeof entry === 'object') {
    const named = entry as { readonly event?: Json; readonly $arguments?: Json };
    if (typeof named.event === 'string') return named.event;
    if (Array.isArray(named.$arguments)) return named.$arguments.filter((item) => typeof item === 'string').join(' ');
  }
  return JSON.stringify(entry);
}

function cut(text: string): string {
  const line = text.slice(0, 400).replace(/\s+/g, ' ');
  return line.length <= 120 ? line : `${line.slice(0, 119)}…`;
}
