/** Words of the consent walk in the panel. */
export type WalkKey = `walk.${
  | 'visits'
  | 'deletes'
  | 'allows'
  | 'answers'
  | 'stay'
  | 'start'
  | 'stop'
  | 'answered-it'
  | 'no-question'
  | 'again'
  | 'fired'
  | 'without'
  | 'by-person'
  | 'offers'
  | 'no-offers'
  | 'offered-not'
  | 'script-only'
  | 'save-markdown'
  | 'save-json'
  | 'save-recordings'
  | `visit-${'before' | 'denied' | 'accepted'}`
  | `doing-${'deleting' | 'loading' | 'answering' | 'waiting' | 'leaving'}`
  | `ask-${'denied' | 'accepted'}`
  | `heard-${'granted' | 'denied' | 'partly'}`
  | `ended-${'stopped' | 'closed' | 'left' | 'access' | 'unopened' | 'unsupported' | 'failed'}`}`;
