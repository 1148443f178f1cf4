/** Whether a host is this domain's or below it: `stats.g.doubleclick.net` is within `doubleclick.net`. */
export function isWithin(hostname: string, domain: string): boolean {
  if (!hostname.endsWith(domain)) return false;
  const above = hostname.length - domain.length;
  return above === 0 || hostname.charAt(above - 1) === '.';
}
