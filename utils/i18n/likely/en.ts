import type { LikelyKey } from './keys';

export const likelyEn: { readonly [key in LikelyKey]: string } = {
  'likely.title': 'Would probably fire:',
  'likely.unseen': 'Code that listens for it cannot be seen: only using it shows all.',
  'likely.handler': 'its {name} calls it',
  'likely.attribute': 'read from its attribute {name}',
  'likely.named': 'named by its attribute {name}, for tags that read that',
  'likely.same': 'as another element that offers the same did ({name})',
  'likely.alike': 'as {name} did, which is built alike',
  'likely.listens': 'something on the page listens for such: it was put there before',
  'likely.outbound': 'if its enhanced measurement of outbound clicks is on',
  'likely.download': 'if its enhanced measurement of file downloads is on',
  'likely.forms': 'if its enhanced measurement of forms is on',
  'likely.video': 'if its enhanced measurement of videos is on',
  'likely.collected': 'it collects such by itself, and did in this audit',
  'likely.collects': 'if it is set to collect such by itself',
  'likely.recorded': 'its session recordings hold what is clicked, where they are on',
};
