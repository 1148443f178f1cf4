import type { Find, PageView } from '../../model/conversion';

/** Every video that a person can start. A silent loop in the background offers nothing. */
export function videosOn({ media }: PageView): Find[] {
  return media
    .filter(({ kind, ambient }) => kind === 'video' && !ambient)
    .map(({ element, label, provider }) => ({
      element,
      label: label || provider,
      confidence: provider === 'html5' ? 0.85 : 0.9,
    }));
}
