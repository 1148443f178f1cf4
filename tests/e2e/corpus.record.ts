import { test } from '@playwright/test';
import { makeVisits } from '../corpus/again';
import { startChromium, startFirefox } from '../corpus/browsing';
import { IN_FIREFOX, store } from '../corpus/stored';
import { visits } from '../corpus/visits';

/** Makes each visit of the corpus anew and keeps what was recorded: `node scripts/record-corpus.mjs`. */
test.describe('chromium', () => {
  makeVisits(visits.keys(), startChromium, ({ name, recording, arrivals }) => store(name, recording, arrivals));
});

test.describe('firefox', () => {
  makeVisits(IN_FIREFOX, startFirefox, ({ name, recording, arrivals }) => store(`firefox-${name}`, recording, arrivals));
});
