/** Names that are kept of one vendor. */
const MOST = 1_000;

/** A text made of a vendor and a name, made once of each pair: it is compared, and looked up by, more often than made. */
export function pairText(make: (vendor: string, name: string) => string): (vendor: string, name: string) => string {
  const known = new Map<string, Map<string, string>>();
  return (vendor, name) => {
    const ofVendor = known.get(vendor) ?? new Map<string, string>();
    const before = ofVendor.get(name);
    if (before !== undefined) return before;
    if (ofVendor.size > MOST) ofVendor.clear();
    const text = make(vendor, name);
    known.set(vendor, ofVendor.set(name, text));
    return text;
  };
}
