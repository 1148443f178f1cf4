import MatomoTracker from '@jonkoops/matomo-tracker';
import { wire } from './wire.mjs';

wire(({ at = 'https://kubki.matomo.cloud/' }) => {
  const tracker = new MatomoTracker({ urlBase: at, siteId: 3, heartBeat: { active: false } });
  tracker.trackPageView();
  return (action, { qa } = {}) => tracker.trackEvent({ category: 'Sklep', action, name: qa });
});
