import type { Control } from '../../model/conversion';

const STANDING: { readonly [region in Control['region']]: number } = {
  main: 3,
  dialog: 3,
  header: 2,
  nav: 2,
  aside: 1,
  footer: 0,
  consent: -1,
};

/** Of several copies of one control (desktop and mobile, sticky) the one that matters most, in the order of first copies. */
export function withoutCopies(controls: readonly Control[], keyOf: (control: Control) => string): Control[] {
  const best = new Map<string, Control>();
  for (const control of controls) {
    const key = keyOf(control);
    const other = best.get(key);
    if (!other || rank(control) > rank(other)) best.set(key, control);
  }
  return [...best.values()];
}

/** How much of several copies each matters. */
export function rank({ region, prominence }: Control): number {
  return STANDING[region] + prominence;
}

/** Key of a link or button by what it says and where it leads. */
export function byTarget({ folded, href }: Control): string {
  return href ? href.href.slice(0, 1000) : `| ${folded}`;
}
