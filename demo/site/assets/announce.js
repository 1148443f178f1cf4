/** Tells whoever measures what has just happened; the shop itself knows no analytics. */
export function announce(what, detail) {
  document.dispatchEvent(new CustomEvent(`kavics:${what}`, { detail }));
}
