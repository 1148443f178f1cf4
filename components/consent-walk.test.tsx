// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { button, click, live, mount, text } from '../tests/panel/mount';
import { consentWalk, walkPhases } from '../tests/panel/walk';

function shown(name: string, more: Parameters<typeof consentWalk>[1] = {}) {
  const { root, draw } = mount(live, { consentWalk: consentWalk(walkPhases[name] ?? null, more) });
  const dialog = root.querySelector('dialog.walk');
  if (!dialog) throw new Error('no dialog');
  return { dialog, draw };
}

test('says what is deleted before anything is, and starts by one press', () => {
  const onStart = vi.fn();
  const { dialog } = shown('ready', { onStart });
  expect(text(dialog)).toContain('everything that this browser keeps of shop.example is deleted');
  expect(onStart).not.toHaveBeenCalled();
  click(button(dialog, 'Delete and start'));
  expect(onStart).toHaveBeenCalledOnce();
});

test('offers nothing to start where there is no website', () => {
  const { dialog } = shown('nowhere');
  expect([...dialog.querySelectorAll('button')].map(text)).toEqual(['Close']);
  expect(text(dialog)).toContain('There is no website in this tab.');
});

test('tells its step to a screen reader, and can be stopped but not closed by mistake', () => {
  const onStop = vi.fn();
  const { dialog } = shown('going', { onStop });
  expect(text(dialog.querySelector('[role=status]'))).toBe(
    'Visit 1 of 3, without an answer: waiting until the page has sent everything.',
  );
  expect(dialog.dispatchEvent(new Event('cancel', { cancelable: true }))).toBe(false);
  expect([...dialog.querySelectorAll('button')].map(text)).toEqual(['Stop']);
  click(button(dialog, 'Stop'));
  expect(onStop).toHaveBeenCalledOnce();
});

test('asks a person for the answer, and says where they gave another', () => {
  const [onAnswered, onNone] = [vi.fn(), vi.fn()];
  const { dialog } = shown('asking', { onAnswered, onNone });
  expect(text(dialog.querySelector('[role=status]'))).toMatch(/^The page says that everything was accepted\. .*Please refuse/);
  click(button(dialog, 'I have answered it'));
  click(button(dialog, 'The page asks nothing'));
  expect([onAnswered, onNone].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('shows the visits side by side, what the answer changes first', () => {
  const onExport = vi.fn();
  const { dialog } = shown('done', { onExport });
  const rows = [...dialog.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('th, td')].map(text));
  expect(rows.slice(0, 3).map((row) => row.slice(0, 3))).toEqual([
    ['Vendor', 'No answer', 'Refused'],
    ['Google Analytics 4', '–', '1page_view'],
    ['Meta Pixel', '–', '–'],
  ]);
  expect([...dialog.querySelectorAll('.rows dl')].map(text)).toEqual([
    'No answer UnclearRefused UnclearAccepted Tracked',
    'No answernot offeredRefused Not tried yetAccepted Not tried yet',
    'No answer Not tried yetRefused Not tried yetAccepted Not tried yet',
  ]);
  expect(text(dialog)).toContain('Accepted: answered by you');
  expect(text(dialog)).toContain('the site may have known an earlier answer');
  click(button(dialog, 'Save the three recordings'));
  expect(onExport).toHaveBeenCalledExactlyOnceWith('recordings');
});

test('is offered in an audit of a tab and before one, never for a recording', () => {
  const offered = (phase: Parameters<typeof mount>[0]) =>
    [...mount(phase, { consentWalk: consentWalk(null) }).root.querySelectorAll('button')].some(
      (each) => text(each) === 'Consent walk',
    );
  if (live.phase !== 'live') throw new Error('no audit');
  expect(offered(live)).toBe(true);
  expect(offered({ phase: 'idle', site: 'shop.example' })).toBe(true);
  expect(offered({ phase: 'recording', audit: live.audit, startedAt: 0 })).toBe(false);
});
