import type { CorpusStep } from './visit';

/** What visitors of the corpus do, in short. */
export const tap = (selector: string, frame?: string): CorpusStep => ({ do: 'click', selector, ...(frame && { frame }) });
export const press = (selector: string): CorpusStep => ({ do: 'press', selector });
export const type = (selector: string, text: string, frame?: string): CorpusStep => ({
  do: 'type',
  selector,
  text,
  ...(frame && { frame }),
});
export const send = (selector: string, frame?: string): CorpusStep => ({ do: 'submit', selector, ...(frame && { frame }) });
export const scroll = (to: number): CorpusStep => ({ do: 'scroll', to });
export const wait = (ms: number): CorpusStep => ({ do: 'wait', ms });
export const open = (url: string): CorpusStep => ({ do: 'open', url });
export const play = (selector: string): CorpusStep => ({ do: 'play', selector });
export const back: CorpusStep = { do: 'back' };
export const reload: CorpusStep = { do: 'reload' };
export const offline: CorpusStep = { do: 'offline', is: true };
export const online: CorpusStep = { do: 'offline', is: false };

/** Types an address in a newsletter form and sends it. */
export const subscribe = (form: string): CorpusStep[] => [type(`${form} input`, 'anna@posta.example'), send(form)];
