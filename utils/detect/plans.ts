import { fold } from './fold';
import { queryInParts } from './query';
import type { Work } from './slices';

const PERIOD =
  /(?:\/ ?|per |a |za |pro |par |al |pe )(?:month|mo\b|year|yr\b|user|ho\b|honap|ev\b|miesiac|mies\b|rok|monat|jahr|mesic|mesiac|luna|mois|an\b|mes\b|mese|anno)|\b(?:monthly|annually|havonta|miesiecznie|rocznie|monatlich|jahrlich|mesicne|mesacne|rocne|lunar|mensuel|mensual|mensile)\b/;
const PLAN = [
  '[class*="plan"], [class*="pricing"], [class*="package"]',
  '[class*="csomag"], [class*="pakiet"], [class*="tarif"]',
];

/** Boxes side by side with a price for a time: what a subscription costs. */
export function* plans(document: Document): Work<number> {
  const places = yield* queryInParts(document, PLAN);
  const boxes = places.slice(0, 200).filter((box) => {
    const text = box.textContent ?? '';
    return text.length > 20 && text.length < 1500 && /\d/.test(text) && PERIOD.test(fold(text, 1500));
  });
  return boxes.filter((box) => !boxes.some((other) => other !== box && box.contains(other))).length;
}
