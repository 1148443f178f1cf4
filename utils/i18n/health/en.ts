import type { Catalogue } from '../messages';
import type { HealthKey } from './keys';

/** What capture could not see. */
export const healthEn: Pick<Catalogue<'one' | 'other'>, HealthKey> = {
  'health.title': 'Capture',
  'health.good': 'Capture sees everything that it should.',
  'health.ready': 'Capture was in place before the page’s own scripts.',
  'health.late': 'Capture came after the page’s scripts: what was sent early may be missing.',
  'health.no-tap': 'The page let no capture in: only what leaves the browser is seen. Reload it.',
  'health.relay-blocked': 'The page keeps capture from being heard: what its scripts do may be missing.',
  'health.stub-container': 'A blocker answers for the tag container: the tags in it do not run[ ({detail})].',
  'health.permission': 'The browser does not let the extension look everywhere[: {detail}]. Allow access to all sites.',
  'health.sandboxed': 'A frame on the page forbids scripts: what happens in it is not seen.',
  'health.dropped': {
    one: 'The page made too many signals: {count} was thrown away.',
    other: 'The page made too many signals: {count} were thrown away.',
  },
  'health.error': 'A part of the capture failed[: {detail}].',
  'health.stopped': 'The audit was stopped or interrupted by the browser.',
  'health.interrupted': 'The browser ended the extension’s background while it worked: requests of that moment may be missing.',
  'health.frame-unreached': 'A frame on the page is closed to the audit: what happens in it is not seen.',
  'health.other': 'Capture did not see everything[ ({detail})].',
};
