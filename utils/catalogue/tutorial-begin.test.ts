// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { controlOf, pageOf } from './testing/page.fixture';
import conversion from './tutorial-begin';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('words that begin one', () => {
  expect(conversion.find(pageOf({ controls: [controlOf('Take the tour'), controlOf('Rozpocznij samouczek')] }))).toHaveLength(2);
});

test('not: files, other sites, menus, tours one travels on', () => {
  const controls = [
    controlOf('Start tutorial', { href: '/tutorial.pdf' }),
    controlOf('Start tutorial', { href: 'https://other.test/' }),
    controlOf('Product tour', { region: 'nav' }),
    controlOf('City tours', { href: '/tours' }),
  ];
  expect(conversion.find(pageOf({ controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'tutorial_begin',
    'tutorial_start',
    'start_tutorial',
    'product_tour_started',
    'onboarding_started',
    'take_tour',
    'bemutato_inditas',
    'rozpoczecie_samouczka',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['tutorial_complete', 'video_tutorial_start', 'virtual_tour_view', 'tutorial_view', 'onboarding_end'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});
