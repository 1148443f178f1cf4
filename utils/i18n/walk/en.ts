import type { WalkKey } from './keys';

/** Consent walk: English. */
export const walkEn: { readonly [key in WalkKey]: string } = {
  'walk.visits':
    'Visits the open page of {site} three times in this tab, as somebody who has never been there: without an answer to its question about consent, after a refusal, and after an acceptance. Then it shows side by side what left each time.',
  'walk.deletes':
    'Before each visit, and once at the end, everything that this browser keeps of {site} is deleted: the cookies of its whole domain, and what it has stored. You will be signed out there, and your cart will be empty.',
  'walk.allows':
    'The browser may ask whether Mikroskop may delete browsing data. Without that, only what the page’s own scripts can delete is deleted.',
  'walk.answers':
    'Mikroskop answers the question itself where it knows it; where it does not, it asks you to. After the answer the page is loaded once more.',
  'walk.stay': 'Leave this panel open until it is done, and the page in front.',
  'walk.start': 'Delete and start',
  'walk.stop': 'Stop',
  'walk.answered-it': 'I have answered it',
  'walk.no-question': 'The page asks nothing',
  'walk.again': 'Once more',
  'walk.fired': 'What left on each visit',
  'walk.without': 'No answer',
  'walk.by-person': 'answered by you',
  'walk.offers': 'What the page offers, on each visit',
  'walk.no-offers': 'Nothing was offered.',
  'walk.offered-not': 'not offered',
  'walk.script-only':
    'Only what the page’s own scripts can delete was deleted before each visit: the site may have known an earlier answer.',
  'walk.save-markdown': 'Save as Markdown',
  'walk.save-json': 'Save as JSON',
  'walk.save-recordings': 'Save the three recordings',
  'walk.visit-before': 'Visit 1 of 3, without an answer',
  'walk.visit-denied': 'Visit 2 of 3, with a refusal',
  'walk.visit-accepted': 'Visit 3 of 3, with an acceptance',
  'walk.doing-deleting': 'what the browser keeps of the site is being deleted.',
  'walk.doing-loading': 'the page is loading.',
  'walk.doing-answering': 'the question about consent is being answered.',
  'walk.doing-waiting': 'waiting until the page has sent everything.',
  'walk.doing-leaving': 'deleting what was stored by the visits, and opening the page again.',
  'walk.ask-denied': 'Please refuse everything on the page. The walk goes on by itself as soon as the page says so.',
  'walk.ask-accepted': 'Please accept everything on the page. The walk goes on by itself as soon as the page says so.',
  'walk.heard-granted': 'The page says that everything was accepted.',
  'walk.heard-denied': 'The page says that everything was refused.',
  'walk.heard-partly': 'The page says that only a part was accepted.',
  'walk.ended-stopped': 'The walk was stopped. What the visits stored has been deleted.',
  'walk.ended-closed': 'The tab was closed, and the walk ended with it.',
  'walk.ended-left': 'The tab went to another site, so that the visits cannot be compared.',
  'walk.ended-access': 'Without access to websites nothing can be visited. Nothing was deleted.',
  'walk.ended-unopened': 'The page could not be opened.',
  'walk.ended-unsupported': 'There is no website in this tab.',
  'walk.ended-failed': 'Something went wrong: {detail}',
};
