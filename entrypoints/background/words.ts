import { lists as catalogueLists } from '../../utils/catalogue/words/all';
import { tables } from '../../utils/detect/tables';
import { lists as detectLists } from '../../utils/detect/words/all';
import type { TextKey } from '../../utils/i18n/messages';
import { createTranslator } from '../../utils/i18n/translate';
import { chosenLanguage } from '../../utils/wire/language';
import { packLists } from '../../utils/wire/lists';

/** By what things are found on a page: too much for each page to carry. */
export const lists = async () => packLists({ phrases: new Map([...detectLists, ...catalogueLists]), tables });

/** What the overlay says, in the language that people chose. */
export async function words({ keys }: { readonly keys: readonly string[] }) {
  const say = createTranslator(await chosenLanguage());
  return { language: say.language, texts: Object.fromEntries(keys.map((key) => [key, say.t(key as TextKey)])) };
}
