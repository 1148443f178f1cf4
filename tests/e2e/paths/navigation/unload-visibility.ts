import { unload } from '../unload';

export default unload(
  'when the page is no longer seen',
  "document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && send());",
);
