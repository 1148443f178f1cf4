import type { Locator, Page } from 'playwright-core';
import { FIELDS, FIRST, SECRET } from '../../utils/trying/fields';
import { testDataFor } from '../../utils/trying/test-data';
import { type Expect, pressElement } from './press';
import { within } from './world';

const SOON = 1_500;

/** Types a letter into the first empty field of a form, and takes it out again. Says whether there was such a field. */
export async function startForm(page: Page, form: Locator): Promise<boolean> {
  const field = (await form.evaluate((element, css) => element.matches(css), FIRST)) ? form : await firstField(form);
  if (field === null) return startSlider(page, form);
  await field.scrollIntoViewIfNeeded({ timeout: SOON });
  const before = await field.inputValue({ timeout: SOON });
  await field.focus({ timeout: SOON });
  const number = (await field.getAttribute('type', { timeout: SOON }))?.toLowerCase() === 'tel';
  await page.keyboard.press('End');
  await page.keyboard.press(number ? '1' : 'm');
  await page.waitForTimeout(60);
  await page.keyboard.press('Backspace');
  if ((await field.inputValue({ timeout: SOON })) !== before) await field.evaluate(setValue, before);
  return true;
}

async function firstField(form: Locator): Promise<Locator | null> {
  for (const field of await form.locator(FIRST).filter({ visible: true }).all()) {
    const names = await field.evaluate((one) => [one.getAttribute('name'), one.id, one.getAttribute('autocomplete')].join(' '));
    if (!SECRET.test(names) && (await field.isEditable({ timeout: SOON }))) return field;
  }
  return null;
}

async function startSlider(page: Page, form: Locator): Promise<boolean> {
  const slider = form.locator('input[type="range" i], input[type="number" i]').filter({ visible: true }).first();
  if ((await slider.count()) === 0) return false;
  await slider.focus({ timeout: SOON });
  await page.keyboard.press('ArrowUp');
  await page.waitForTimeout(60);
  await page.keyboard.press('ArrowDown');
  return true;
}

/** Fills a form with what is plainly a test. What is filled in already stays. */
export async function fillForm(page: Page, form: Locator, expect: Expect): Promise<void> {
  const fields = (await form.evaluate((element, css) => element.matches(css), FIELDS))
    ? [form]
    : await form.locator(FIELDS).all();
  for (const field of fields) {
    if (!(await field.isVisible()) || !(await field.isEnabled())) continue;
    await within(SOON * 3, fill(page, field, expect));
  }
}

async function fill(page: Page, field: Locator, expect: Expect): Promise<void> {
  const { tag, type, names, required, value, checked } = await field.evaluate((one) => ({
    tag: one.localName,
    type: one instanceof HTMLInputElement ? one.type : '',
    names: [one.getAttribute('name'), one.id, one.getAttribute('autocomplete'), one.getAttribute('placeholder')].join(' '),
    required: (one as HTMLInputElement).required,
    value: (one as HTMLInputElement).value,
    checked: (one as HTMLInputElement).checked,
  }));
  if (tag === 'select') {
    if (required && value === '') await press(page, field, 'ArrowDown');
    return;
  }
  if (type === 'checkbox' || type === 'radio') {
    if (required && !checked) await pressElement(page, field, expect);
    return;
  }
  const text = testDataFor(tag, type, names);
  if (text === null || value !== '') return;
  await field.focus({ timeout: SOON });
  await page.keyboard.type(text);
}

async function press(page: Page, field: Locator, key: string): Promise<void> {
  await field.focus({ timeout: SOON });
  await page.keyboard.press(key);
}

/** Makes another choice, by key or by mouse as a person would, and goes back to the one that was made. */
export async function chooseAndBack(page: Page, target: Locator, expect: Expect): Promise<boolean> {
  const CHOICES = 'select, input[type="radio" i], input[type="checkbox" i], input[type="range" i]';
  const own = await target.evaluate((element, css) => element.matches(css), CHOICES);
  const field = own ? target : target.locator(CHOICES).filter({ visible: true }).first();
  if (!own && (await field.count()) === 0) return chooseByRole(page, target, expect);
  const kind = await field.evaluate((one) => (one instanceof HTMLInputElement ? one.type : 'select'));
  await field.scrollIntoViewIfNeeded({ timeout: SOON });
  if (kind === 'checkbox') {
    await pressElement(page, field, expect);
    await pressElement(page, field, expect);
    return true;
  }
  const before = await field.evaluate((one) => (one as HTMLInputElement).checked || one.localName === 'select');
  const last = await field.evaluate((one) => one instanceof HTMLSelectElement && one.selectedIndex >= one.options.length - 1);
  await field.focus({ timeout: SOON });
  if (kind === 'radio' && !before) {
    await page.keyboard.press('Space');
    return true;
  }
  await page.keyboard.press(last ? 'ArrowUp' : 'ArrowDown');
  await page.waitForTimeout(60);
  await page.keyboard.press(last ? 'ArrowDown' : 'ArrowUp');
  return true;
}

async function chooseByRole(page: Page, target: Locator, expect: Expect): Promise<boolean> {
  const choices = target.locator('[role="radio"], [role="option"], [role="switch"], [aria-pressed]').filter({ visible: true });
  if ((await choices.count()) === 0) return false;
  const before = await choices.evaluateAll((all) =>
    all.findIndex((one) => one.matches('[aria-checked="true"], [aria-selected="true"], [aria-pressed="true"]')),
  );
  const last = (await choices.count()) - 1;
  await pressElement(page, choices.nth(before === last ? 0 : last), expect);
  if (before >= 0) await pressElement(page, choices.nth(before), expect);
  return true;
}

function setValue(field: Element, value: string): void {
  (field as HTMLInputElement).value = value;
}
