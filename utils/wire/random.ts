/** A random name that no page can guess. Unlike `crypto.randomUUID` it is there on pages without TLS. */
export function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
