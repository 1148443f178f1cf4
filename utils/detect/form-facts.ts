import type { Control, FormView, Phrases } from '../model/conversion';
import { type Field, type FieldKind, pressLabel } from './fields';
import { fold, foldName } from './fold';
import { headingOf } from './heading';
import { textOf } from './label';
import { later } from './later';
import { saysAny } from './phrases';
import { namesOf } from './tree';

/** A form as it is read before anybody knows what it is for. */
export interface Form {
  readonly element: Element;
  readonly fields: readonly Field[];
  /** Fields and buttons that count: those that can be seen, of all steps. */
  readonly shown: readonly Field[];
  readonly region: Control['region'];
  /** Id of the vendor that draws it. */
  readonly provider: string | null;
}

/** What a form is for, and how sure that is. */
export type Answer = Pick<FormView, 'purpose' | 'confidence'>;

/** What a form says, gathered once for all rules. */
export interface FormFacts {
  count(...kinds: FieldKind[]): number;
  /** Fields to type into. */
  readonly typed: number;
  /** Whether the submit label, the heading, the form's own names or address, its fields or all its text say a phrase. */
  button(phrases: Phrases): boolean;
  heading(phrases: Phrases): boolean;
  ident(phrases: Phrases): boolean;
  field(phrases: Phrases): boolean;
  text(phrases: Phrases): boolean;
  /** The title of the page it stands on. */
  title(phrases: Phrases): boolean;
  /** Button, heading or the form's own names. */
  says(phrases: Phrases): boolean;
  readonly form: Form;
}

const TYPED: readonly FieldKind[] = [
  'email',
  'search',
  'phone',
  'name',
  'message',
  'address',
  'card',
  'user',
  'url',
  'text',
  'password',
  'file',
  'date',
  'amount',
  'coupon',
];

export function factsOf(form: Form): FormFacts {
  const { element, fields, shown } = form;
  const counts = new Map<FieldKind, number>();
  for (const { kind } of shown) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const count = (...kinds: FieldKind[]) => kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
  const buttons = later(() =>
    shown
      // What empties the fields (`Reset`) says nothing of what they are for.
      .filter(({ kind, element }) => kind === 'button' && element.getAttribute('type')?.toLowerCase() !== 'reset')
      .map(pressLabel)
      .join(' | '),
  );
  const heading = later(() => headingOf(element));
  const ident = later(() => foldName(`${namesOf(element)} ${addressOf(element)}`, 500));
  // A box to tick (`Send me the newsletter`) asks for something besides what the form is for.
  const names = later(() =>
    fields
      .filter(({ kind }) => kind !== 'choice')
      .map((field) => field.names)
      .join(' | ')
      .slice(0, 2000),
  );
  const text = later(() => fold(textOf(element, 800), 800));
  const title = later(() => fold(element.ownerDocument.title, 120));
  const facts = {
    form,
    count,
    typed: count(...TYPED),
    button: (phrases: Phrases) => saysAny(buttons(), phrases),
    heading: (phrases: Phrases) => saysAny(heading(), phrases),
    ident: (phrases: Phrases) => saysAny(ident(), phrases),
    field: (phrases: Phrases) => saysAny(names(), phrases),
    text: (phrases: Phrases) => saysAny(text(), phrases),
    title: (phrases: Phrases) => saysAny(title(), phrases),
  };
  return { ...facts, says: (phrases) => facts.button(phrases) || facts.heading(phrases) || facts.ident(phrases) };
}

/** The address that the form is sent to; of a host only what stands before its name (`subscribe.example.com`). */
function addressOf(element: Element): string {
  const action = element.getAttribute('action') ?? '';
  const [, host = '', path = action] = /^(?:https?:)?\/\/([^/?#]*)(.*)$/is.exec(action) ?? [];
  return `${host.split('.').slice(0, -2).join(' ')} ${path}`;
}
