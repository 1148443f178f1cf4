import { hrnekGathered, hrnekPassedOn, hrnekRetried } from '../pages/workers';
import { tap, wait } from '../steps';
import { type CorpusVisit, click, load } from '../visit';
import { HRNEK, onHrnek } from './shopping';

const rules = [load('view_item', 'view-product', HRNEK), click('#kosik', 'add_to_cart', 'add-to-cart', HRNEK)];
const expect = { 'view-product': 'tracked', 'add-to-cart': 'tracked', phone: 'untracked (nothing-sent)' };
/** The worker is there once the page has been so a while. */
const settled = wait(1_000);

/** Shops whose service worker sends, or sends on; nobody measures the telephone. */
export const workers: { readonly [name: string]: CorpusVisit } = {
  'service-worker-gathers': {
    title: 'a service worker that is told of events and sends them as a batch of its own',
    shape: hrnekGathered,
    tags: [{ sdk: 'service-worker', rules }],
    steps: [settled, ...onHrnek],
    expect,
  },
  'service-worker-passes-on': {
    title: 'Mixpanel through a service worker that passes everything on',
    shape: hrnekPassedOn,
    tags: [{ sdk: 'service-worker' }, { sdk: 'mixpanel', rules }],
    steps: [settled, ...onHrnek],
    expect,
  },
  'service-worker-retries': {
    title: 'GA4 through a service worker that sends what failed again',
    shape: hrnekRetried,
    tags: [{ sdk: 'service-worker' }, { sdk: 'ga4', rules }],
    // The first that tells of the cart is cut off; the wait has the connection be a new one, on which a browser tries once only.
    vendor() {
      let cut = false;
      return ({ url = '', socket }) => {
        if (cut || !url.includes('en=add_to_cart')) return false;
        cut = true;
        socket.destroy();
        return true;
      };
    },
    steps: [wait(7_000), tap('#kosik'), wait(4_000), tap('#telefon')],
    expect,
  },
};
