import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translator } from '../utils/i18n/translate';
import type { VendorRule } from '../utils/model/recording';
import type { RulePreview } from '../utils/model/rule-preview';
import { type Draft, draftOf, ruleOf } from './own-draft';
import { Field, PlaceField } from './own-field';
import { OwnPreview } from './own-preview';
import type { OwnEndpoints } from './own-props';

interface OwnFormProps {
  readonly draft: Draft;
  readonly own: OwnEndpoints;
  readonly say: Translator;
  readonly nameOf: (vendor: string) => string;
  /** Not there yet: where its event stands may be guessed from what was recorded. */
  readonly fresh: boolean;
  readonly onSave: (rule: VendorRule) => void;
  readonly onCancel: () => void;
}

/** How often, in milliseconds, what goes on in the audit is looked at while the form is open. */
const PACE = 1_000;
type Problem = 'name' | 'host' | 'path' | 'event' | 'account';

/** One endpoint: its fields, and below them what it would read in the audit that is open. */
export function OwnForm({ draft: given, own, say, nameOf, fresh, onSave, onCancel }: OwnFormProps) {
  const [draft, setDraft] = useState(given);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [guessing, setGuessing] = useState(fresh);
  const form = useRef<HTMLFormElement>(null);
  const preview = usePreview(draft, own);
  const names = useId();
  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setProblem(null);
  };

  const guess = guessing ? preview?.guess : null;
  useEffect(() => {
    if (!guess) return;
    const { event, eventKey } = draftOf({ event: guess });
    setDraft((before) => ({ ...before, event, eventKey }));
    setGuessing(false);
  }, [guess?.in, guess && 'key' in guess ? guess.key : '']);

  const focus = (selector: string) => form.current?.querySelector<HTMLElement>(selector)?.focus();
  useLayoutEffect(() => focus('input'), []);
  useLayoutEffect(() => {
    if (problem) focus('[aria-invalid=true]');
  }, [problem]);

  const placed = (part: Partial<Draft>) => {
    setGuessing(false);
    change(part);
  };
  const shared = { say, keys: preview?.keys ?? { query: [], body: [] }, segments: preview?.segments ?? [], list: names };
  return (
    <form
      ref={form}
      class="own-body own-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const checked = own.check(ruleOf(draft));
        if ('rule' in checked) onSave(checked.rule);
        else setProblem(isProblem(checked.field) ? checked.field : 'name');
      }}
    >
      <Field
        name="name"
        label={say.t('own.name')}
        value={draft.name}
        problem={problem === 'name' ? say.t('own.bad-name') : null}
        onInput={(name) => change({ name })}
      />
      <Field
        name="host"
        label={say.t('own.host')}
        hint={say.t('own.host-hint')}
        value={draft.host}
        problem={problem === 'host' ? say.t('own.bad-host') : null}
        onInput={(host) => change({ host })}
      />
      <Field
        name="path"
        label={say.t('own.path')}
        hint={say.t('own.path-hint')}
        value={draft.path}
        problem={problem === 'path' ? say.t('own.bad-path') : null}
        onInput={(path) => change({ path })}
      />
      <PlaceField
        {...shared}
        name="event"
        place={draft.event}
        value={draft.eventKey}
        problem={problem === 'event' ? say.t('own.bad-event') : null}
        onPlace={(event) => placed({ event, eventKey: '' })}
        onKey={(eventKey) => placed({ eventKey })}
      />
      <PlaceField
        {...shared}
        name="account"
        place={draft.account}
        value={draft.accountKey}
        problem={problem === 'account' ? say.t('own.bad-account') : null}
        onPlace={(account) => change({ account, accountKey: '' })}
        onKey={(accountKey) => change({ accountKey })}
      />
      {(preview || !own.audited) && <OwnPreview preview={preview} say={say} nameOf={nameOf} />}
      <div class="own-foot">
        <button type="submit" class="strong">
          {say.t('own.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {say.t('own.cancel')}
        </button>
      </div>
    </form>
  );
}

/** What the rule would read as it stands now, also while it lacks a name or says not yet where the event's stands. */
function usePreview(draft: Draft, own: OwnEndpoints): RulePreview | null {
  const [preview, setPreview] = useState<RulePreview | null>(null);
  const latest = useRef(own);
  latest.current = own;
  const { host, path, event, eventKey } = draft;
  useEffect(() => {
    const look = () => {
      const { check, preview: read } = latest.current;
      const whole = ruleOf({ ...draft, name: 'x', account: 'nowhere' });
      const checked = check(whole);
      const usable = 'rule' in checked ? checked : check(ruleOf({ ...draft, name: 'x', account: 'nowhere', event: 'end' }));
      const found = 'rule' in usable ? read(usable.rule) : null;
      const reads = 'rule' in checked;
      setPreview(
        found && !reads ? { ...found, events: [], samples: found.samples.map((one) => ({ ...one, events: [] })) } : found,
      );
    };
    const first = setTimeout(look, 100);
    const again = setInterval(look, PACE);
    return () => {
      clearTimeout(first);
      clearInterval(again);
    };
  }, [host, path, event, eventKey]);
  return preview;
}

function isProblem(field: string): field is Problem {
  return ['name', 'host', 'path', 'event', 'account'].includes(field);
}
