/**
 * By vendor: what its script draws in the page (`#id`, `.class`, `[attribute]` or the name of a custom element; `*` at the end: whatever
 * begins so), and the hosts of its frames and forms (with everything under them; `.*` at the end: under any top-level name; after the
 * first `/` a pattern that the path must begin with).
 */
export type Vendors = { readonly [provider: string]: readonly [marks: string, hosts: string] };
