import { marks } from './mark';

/**
 * What the host element is, whatever the page says about elements it does not know. Set inline and in the closed root, both times as
 * important: the root's rules win over everything the page can write.
 */
export const hostStyle: readonly (readonly [property: string, value: string])[] = [
  ['all', 'initial'],
  ['direction', 'ltr'],
  ['unicode-bidi', 'isolate'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['inset', '0'],
  ['width', 'auto'],
  ['height', 'auto'],
  ['contain', 'strict'],
  ['background', 'none'],
  ['z-index', '2147483647'],
  ['pointer-events', 'none'],
  ['user-select', 'none'],
  ['color-scheme', 'light dark'],
];

const halo = '0 0 0 1.5px #fff, 0 0 0 2.5px rgba(0, 0, 0, .4)';

/** Everything inside the root. */
export const css = `
:host { ${hostStyle.map(([property, value]) => `${property}: ${value} !important`).join('; ')} }
:host::before, :host::after, :host::backdrop { display: none !important; content: none !important }
@media print { :host { display: none !important } }
.layer, .layer * { box-sizing: border-box }
.layer {
  --ground: #fff; --ink: #1b1f24; --quiet: #59626e; --rule: #d5d9de; --hover: #eef0f3; --warn: #9a5b00;
  position: absolute; inset: 0; overflow: hidden; forced-color-adjust: none;
  font: 400 12px/16px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink); text-align: start;
}
@media (prefers-color-scheme: dark) {
  .layer { --ground: #1b1f24; --ink: #eceff3; --quiet: #a3adb8; --rule: #3a424c; --hover: #2a3038; --warn: #e0a33c }
}
.layer[hidden], .layer [hidden] { display: none }
${marks}
button { all: unset; box-sizing: border-box; cursor: pointer; -webkit-tap-highlight-color: transparent }

.sheet {
  position: absolute; inset: 0 auto auto 0; display: block; width: 0; height: 0; margin: 0; padding: 0; border: 0; overflow: visible; contain: size layout style;
  background: none; color: inherit; pointer-events: none; overflow-anchor: none;
}
.sheet::backdrop { display: none }
.band { position: absolute; left: 0; top: 0; z-index: 0; display: grid; grid: 0 / 0; place-items: start; width: 0; height: 0; contain: size layout style }
.outline, .pill { grid-area: 1 / 1 }
.stack, .card { position: absolute; left: 0; top: 0 }
.outline {
  border: 2px solid var(--colour); border-radius: 3px;
  box-shadow: 0 0 0 1.5px rgba(255, 255, 255, .9), 0 0 0 2.5px rgba(0, 0, 0, .3), inset 0 0 0 1px rgba(255, 255, 255, .9);
}
.outline.bare { border-color: #1b1f24 }
.outline.shown { border-width: 3px; box-shadow: 0 0 0 3px #fff, 0 0 0 7px var(--colour), inset 0 0 0 1px #fff }
.outline.bare.shown { box-shadow: 0 0 0 3px #fff, 0 0 0 7px #1b1f24, inset 0 0 0 1px #fff }
.outline > .ring { display: none; position: absolute; inset: -2px; border: 3px solid var(--colour, #1b1f24); border-radius: 5px; opacity: 0 }

.pill {
  display: flex; align-items: center; height: 18px; padding: 0 2px; border-radius: 9px; pointer-events: auto;
  background: var(--colour); color: #fff; box-shadow: ${halo}; font-size: 11px; line-height: 18px; font-weight: 600; white-space: nowrap;
}
.pill:focus-visible, .corner button:focus-visible, .act:focus-visible { outline: 2px solid #0b57d0; outline-offset: 2px; box-shadow: 0 0 0 2px #fff }
.pill .part { display: flex; align-items: center; justify-content: center; gap: 3px; height: 14px; min-width: 14px; border-radius: 7px }
.pill .part:first-child { padding: 0 5px 0 3px }
.pill .more { background: var(--colour); margin-left: 2px; box-shadow: 0 0 0 1px #fff }
.pill .count { padding: 0 4px }
.pill.compact { width: 18px; padding: 0; justify-content: center }
.pill.compact .word, .pill.compact .more, .pill.compact .count { display: none }
.pill.compact .part:first-child { padding: 0 }

.disc { display: inline-flex; align-items: center; justify-content: center; flex: none; width: 16px; height: 16px; border-radius: 8px; background: var(--colour); color: #fff }
.stack { display: flex; flex-direction: column; align-items: flex-start; gap: 3px; max-width: 320px }
.firing {
  display: flex; align-items: center; gap: 5px; max-width: 100%; height: 22px; padding: 0 8px 0 3px; border-radius: 11px;
  background: #1b1f24; color: #fff; box-shadow: 0 0 0 1.5px #fff, 0 1px 5px rgba(0, 0, 0, .5); white-space: nowrap;
}
.firing .disc { box-shadow: 0 0 0 1px #fff }
.firing .text { font-weight: 600 }
.firing .text, .firing .where { overflow: hidden; text-overflow: ellipsis }
.firing .where, .firing .word { color: #ced4da }
.firing .word { flex: none }
.firing .where::before { content: '\\2192  ' / '' }

.card, .corner { background: var(--ground); color: var(--ink); border: 1px solid var(--rule); border-radius: 8px; box-shadow: 0 4px 20px rgba(0, 0, 0, .35) }
.card { width: max-content; max-width: min(320px, calc(100vw - 8px)); min-width: 160px; max-height: min(60vh, calc(100vh - 8px)); padding: 4px 12px; overflow: hidden auto; overscroll-behavior: contain; pointer-events: auto }
.card.pinned { border-color: #0b57d0 }
.card .entry { padding: 6px 0 }
.card .entry + .entry { border-top: 1px solid var(--rule) }
.card .advice { margin-top: 4px; overflow-wrap: anywhere }
.card .answer { margin-top: 4px; font-weight: 600 }
.caption { margin-top: 6px; color: var(--quiet); font-size: 11px }
.steps { margin: 0; padding: 0; list-style: none }
.step { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 6px; padding: 1px 0 }
.step .text { font-weight: 600; overflow-wrap: anywhere }
.step .where { color: var(--quiet) }
.step .gap { flex-basis: 100%; color: var(--warn) }
.params { display: grid; grid-template-columns: minmax(0, auto) minmax(0, 1fr); gap: 0 8px; margin: 2px 0 0; font: 11px/15px ui-monospace, Consolas, monospace }
.params dt { color: var(--quiet); overflow-wrap: anywhere }
.params dd { margin: 0; overflow-wrap: anywhere }
.acts { display: flex; flex-wrap: wrap; gap: 4px; margin-top: 6px }
.act { padding: 2px 8px; border: 1px solid var(--rule); border-radius: 4px; line-height: 18px }
.act:hover { background: var(--hover) }
.title { font-weight: 600; overflow-wrap: anywhere }
.state { display: flex; align-items: center; gap: 5px; margin: 3px 0 }
.quiet { color: var(--quiet) }
.reason { overflow-wrap: anywhere }

.corner { position: absolute; width: 264px; max-width: calc(100vw - 24px); max-height: calc(100vh - 24px); overflow: hidden auto; overscroll-behavior: contain; contain: layout paint style; pointer-events: auto }
.corner.bottom { bottom: 12px } .corner.top { top: 12px } .corner.right { right: 12px } .corner.left { left: 12px }
.bar { display: flex; align-items: center; gap: 4px; padding: 4px 4px 4px 10px; font-weight: 600 }
.bar .name { flex: 1 }
.bar button { display: flex; align-items: center; justify-content: center; width: 24px; height: 24px; border-radius: 4px }
.bar button:hover { background: var(--hover) }
.heading { padding: 6px 10px 2px; border-top: 1px solid var(--rule); color: var(--quiet); font-size: 11px }
.rows { margin: 0; padding: 0 0 6px; list-style: none }
.row { display: flex; align-items: center; gap: 6px; min-height: 22px; padding: 1px 10px }
button.row { width: 100%; display: flex }
button.row:hover { background: var(--hover) }
.row .text { flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.row .where { flex: none; max-width: 45%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--quiet) }
`;

/** Gives a root its styles. A constructed sheet passes any content security policy; the element is for browsers that refuse it one. */
export function adopt(root: ShadowRoot, view: Window & typeof globalThis): void {
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = root.ownerDocument.createElementNS('http://www.w3.org/1999/xhtml', 'style');
    element.textContent = css;
    root.append(element);
  }
}
