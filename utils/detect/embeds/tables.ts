import type { EmbedView } from '../../model/conversion';
import { CHATS } from './chats';
import { FORMS, SURVEYS } from './forms';
import { AUDIO, COMMENTS, PAYMENTS, REVIEWS } from './others';
import { CALENDARS, MAPS } from './places';
import type { Vendors } from './table';

/** What vendors show, by its kind. */
export const tables: { readonly [kind in EmbedView['kind']]: Vendors } = {
  chat: CHATS,
  calendar: CALENDARS,
  map: MAPS,
  form: FORMS,
  survey: SURVEYS,
  payment: PAYMENTS,
  comments: COMMENTS,
  reviews: REVIEWS,
  audio: AUDIO,
};
