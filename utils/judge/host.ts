/** Host of a web address without its port; empty where it is none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
