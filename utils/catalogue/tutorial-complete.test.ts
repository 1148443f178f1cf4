// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { controlOf, pageOf } from './testing/page.fixture';
import conversion from './tutorial-complete';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('the last button of a tour that a known library draws', () => {
  const done = controlOf('Done', { html: '<button class="introjs-button introjs-donebutton">Done</button>' });
  expect(conversion.find(pageOf({ controls: [done] }))).toHaveLength(1);
  document.body.innerHTML = '<div class="shepherd-element"><button>Finish</button></div>';
  const button = document.querySelector('button');
  expect(conversion.find(pageOf({ controls: button ? [controlOf('Finish', { element: button })] : [] }))).toHaveLength(1);
});

test('not: a step on the way, the same word elsewhere', () => {
  document.body.innerHTML = '<div class="shepherd-element"><button>Next</button></div>';
  const next = document.querySelector('button');
  expect(
    conversion.find(pageOf({ controls: [controlOf('Done'), ...(next ? [controlOf('Next', { element: next })] : [])] })),
  ).toEqual([]);
});

describe('names', () => {
  test.each([
    'tutorial_complete',
    'tutorial_completed',
    'tutorial_finished',
    'onboarding_complete',
    'product_tour_end',
    'complete_tutorial',
    'bemutato_befejezes',
    'ukonczenie_samouczka',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['tutorial_begin', 'tutorial_step', 'tutorial_skip', 'video_tutorial_complete', 'onboarding_step_complete'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});
