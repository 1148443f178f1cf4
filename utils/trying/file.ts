/** How addresses of files end that a browser saves or hands on, instead of showing them as a page. */
export const FILE = /\.(?:pdf|zip|rar|7z|gz|docx?|xlsx?|pptx?|odt|ods|csv|txt|epub|mp3|mp4|webm|exe|dmg|apk|ics|vcf)$/i;

/** Whether an address is a file's. */
export function isFile(url: string): boolean {
  return URL.canParse(url) && FILE.test(new URL(url).pathname);
}
