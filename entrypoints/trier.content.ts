import { defineContentScript } from 'wxt/utils/define-content-script';
import { tryInPage } from '../utils/trying/page/try';
import { currentAgent, setTrying } from '../utils/wire/agent';
import { setTrier } from '../utils/wire/trier';

/** Put into a page when a person has something tried there; nothing runs until then. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  main() {
    let stop = new AbortController();
    setTrier({
      async run(trial) {
        const agent = currentAgent();
        if (!agent) return { code: 'gone', held: null };
        stop.abort();
        stop = new AbortController();
        const signal = AbortSignal.any([stop.signal, agent.signal]);
        setTrying('going');
        try {
          return await tryInPage(trial, { page: window, elementOf: agent.elementOf, act, signal });
        } finally {
          setTrying(undefined);
        }
      },
      stop: () => stop.abort(),
    });
  },
});

function act<T>(work: () => T): T {
  setTrying('scripted');
  try {
    return work();
  } finally {
    setTrying('going');
  }
}
