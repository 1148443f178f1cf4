import { FIELDS, SECRET, SUBMITS } from '../fields';
import { testDataFor } from '../test-data';
import { type Acting, press } from './gestures';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Fills a form with what is plainly a test, and presses its button. What is filled in already stays. Answers how to take out again what was
 * written, where the form still stands; null where it cannot be sent.
 */
export function sendForm(element: Element, act: Acting): (() => void) | null {
  const form = formOf(element);
  if (!form) return null;
  const written = ([...form.elements] as Element[]).filter(
    (field): field is Field => field.matches(FIELDS) && fill(field as Field, act),
  );
  const undo = () => {
    for (const field of written) {
      const isOurs = field.isConnected && field.value === testDataFor(field.localName, field.type, namesOf(field));
      if (isOurs) write(field, '', act);
    }
  };
  // It would ask a person for what nobody knows.
  if (!form.noValidate && !form.checkValidity()) {
    undo();
    return null;
  }
  pressButton(form, act);
  return undo;
}

/** Presses the button of a form that the browser itself turns down: nothing leaves. False where it would not be turned down. */
export function sendEmpty(element: Element, act: Acting): boolean {
  const form = formOf(element);
  if (!form || form.noValidate || form.querySelector(':invalid') === null) return false;
  pressButton(form, act);
  return true;
}

function formOf(element: Element): HTMLFormElement | null {
  return element instanceof HTMLFormElement ? element : (element.closest('form') ?? element.querySelector('form'));
}

function pressButton(form: HTMLFormElement, act: Acting): void {
  const button = [...form.querySelectorAll(SUBMITS)].find((one) => one.checkVisibility() && !(one as HTMLButtonElement).disabled);
  if (button) press(button, act);
  else act(() => form.requestSubmit());
}

/** Says whether a text was written. */
function fill(field: Field, act: Acting): boolean {
  if (field.disabled || !field.checkVisibility() || SECRET.test(namesOf(field))) return false;
  if (field instanceof HTMLSelectElement) {
    const other = [...field.options].find(({ value, disabled }) => value !== '' && !disabled);
    if (field.required && field.value === '' && other) write(field, other.value, act);
    return false;
  }
  if (field.readOnly) return false;
  if (field.type === 'checkbox' || field.type === 'radio') {
    if (field.required && !(field as HTMLInputElement).checked) press(field, act);
    return false;
  }
  const text = testDataFor(field.localName, field.type, namesOf(field));
  if (text === null || field.value !== '') return false;
  write(field, text, act);
  return true;
}

function write(field: Field, text: string, act: Acting): void {
  act(() => {
    field.value = text;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  });
}

function namesOf(field: Field): string {
  return ['name', 'id', 'autocomplete', 'placeholder'].map((name) => field.getAttribute(name) ?? '').join(' ');
}
