/** What the plugin of `test-requests.mjs` collects. */
declare module 'bench:seen' {
  export function seen(): readonly { readonly url: string; readonly method: string; readonly body?: string }[];
}
