// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { live, mount, text } from '../tests/panel/mount';
import { audit } from '../tests/panel/samples';
import type { SiteScope } from '../utils/model/site-notes';
import type { Phase } from './phase';

const asked = (scope: SiteScope): Phase =>
  ({ ...live, audit: { ...audit, sites: [{ host: 'shop.example', kind: 'shop', detected: 'shop', scope }] } }) as Phase;

function change(control: HTMLInputElement | HTMLSelectElement | null | undefined, value: string | boolean): void {
  if (!control) throw new Error('There is no such control.');
  if (typeof value === 'boolean') (control as HTMLInputElement).checked = value;
  else control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

test('the kind of site is as detected until a person says otherwise', () => {
  const { root, heard, draw } = mount(live);
  const select = () => root.querySelectorAll<HTMLSelectElement>('.page-type select')[1];
  expect(text(select()?.selectedOptions[0])).toBe('shop (as detected)');
  change(select(), 'local');
  expect(heard.onNote).toHaveBeenLastCalledWith({ note: 'scope', scope: { host: 'shop.example', kind: 'local' } });
  draw(asked({ host: 'shop.example', kind: 'local', require: ['ga4'] }));
  expect(select()?.value).toBe('local');
  change(select(), '');
  expect(heard.onNote).toHaveBeenLastCalledWith({ note: 'scope', scope: { host: 'shop.example', require: ['ga4'] } });
});

test('each weight is shown, changed, and put back', () => {
  const { root, heard, draw } = mount(live);
  const weight = () => root.querySelector<HTMLInputElement>('[aria-label="Weight of “Newsletter sign-up”"]');
  expect(text(weight()?.closest('tr'))).toBe('Newsletter sign-upUntracked 1');
  change(weight(), '7');
  expect(heard.onNote).toHaveBeenLastCalledWith({ note: 'scope', scope: { host: 'shop.example', weights: { newsletter: 7 } } });
  heard.onNote.mockClear();
  change(weight(), '11');
  expect(heard.onNote).not.toHaveBeenCalled();
  expect(weight()?.value).toBe('1');
  draw(asked({ host: 'shop.example', weights: { newsletter: 7, phone: 1 } }));
  change(weight(), '');
  expect(heard.onNote).toHaveBeenLastCalledWith({ note: 'scope', scope: { host: 'shop.example', weights: { phone: 1 } } });
  [...root.querySelectorAll('button')].find((button) => text(button) === 'Default weights')?.click();
  expect(heard.onNote).toHaveBeenLastCalledWith({ note: 'scope', scope: { host: 'shop.example', weights: {} } });
});

test('who received what stands by micro-conversion, and who must is ticked there', () => {
  const { root, heard } = mount(live);
  const rows = [...root.querySelectorAll('.matrix .row')].map((row) => [...row.querySelectorAll('li')].map(text));
  expect(rows[0]).toEqual([
    'Google Analytics 4 add_to_cart 2 of 2 delivered',
    'Meta Pixel AddToCart 0 of 2 delivered, 1 blocked or failed',
    'google-ads ADD_TO_CART 0 of 2 delivered',
  ]);
  const must = [...root.querySelectorAll<HTMLLabelElement>('.matrix label')].find((label) => text(label) === 'Meta Pixel');
  must?.querySelector('input')?.click();
  expect(heard.onNote).toHaveBeenLastCalledWith({ note: 'scope', scope: { host: 'shop.example', require: ['meta'] } });
});
