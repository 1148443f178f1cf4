import { COMMON } from './common-words';
import { tables as embeds } from './embeds/tables';
import { FIELD_NAMES } from './field-names';
import { PATH_NAMES } from './path-names';

/** What is known of vendors and languages besides phrases. */
export const tables = { ...embeds, common: COMMON, fields: FIELD_NAMES, paths: PATH_NAMES };
