import AutoConsent from '@duckduckgo/autoconsent';

/** What the command line calls, and what calls it: both stand in a world of their own, which the page cannot see. */
interface World {
  mikroskopTell(message: string): void;
  mikroskopHear?(message: Parameters<AutoConsent['receiveMessageCallback']>[0]): void;
}

const world = globalThis as unknown as World;

if (!world.mikroskopHear) {
  const consent = new AutoConsent((message) => Promise.resolve(world.mikroskopTell(JSON.stringify(message))), null, null);
  world.mikroskopHear = (message) => void consent.receiveMessageCallback(message);
}
