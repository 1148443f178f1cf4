/** The text that base64 (either alphabet) stands for, byte by byte; empty where it stands for none. */
export function fromBase64(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/').replaceAll(' ', '+'));
  } catch {
    return '';
  }
}
