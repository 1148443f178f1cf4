const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
/** Places of the letters for ad storage and analytics storage. */
const STORAGE = [2, 4];

/**
 * Whether a hit's `gcd` says that consent to store was updated and that no default had been set: of the two bits each for the default and,
 * below them, the update, 1 is not set, 2 denied and 3 granted. Undocumented; read as in Google's own library.
 */
export function hasNoDefault(gcd = ''): boolean {
  if (!/^1[\w-]{8,40}$/.test(gcd)) return false;
  return STORAGE.some((place) => {
    const bits = ALPHABET.indexOf(gcd.charAt(place));
    return bits >= 0 && ((bits >> 2) & 3) === 1 && (bits & 3) >= 2;
  });
}
