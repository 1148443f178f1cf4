/** One difficulty of real pages for what is drawn on them. */
export interface GeometryCase {
  readonly name: string;
  /** What `<html>` carries. */
  readonly root?: string;
  readonly html: string;
  /** What is done to the page, one after the other, and what must be outlined after each. */
  readonly turns: readonly Turn[];
}

export interface Turn {
  readonly name: string;
  /** Source of what is done, with `w` the window of the page and `d` its document; may await. */
  readonly act?: string;
  /** Numbers (`data-ref`) of all elements that must be outlined then, each where it can be seen. */
  readonly seen: readonly number[];
  /** What cuts off what is seen of them, by number: a selector in the page. */
  readonly cut?: { readonly [ref: number]: string };
}

const BOX = 'style="display:block;width:180px;height:40px;margin:20px;background:#cde"';
const box = (ref: number, more = BOX, tag = 'a') => `<${tag} data-ref="${ref}" ${more}>Offer ${ref}</${tag}>`;
const FILL = '<div style="height:1500px"></div>';

/** Shown in a frame of 900 by 600 pixels, in Chromium and in Firefox. */
export const CASES: readonly GeometryCase[] = [
  {
    name: 'sticky header',
    html: `<header style="position:sticky;top:0;height:90px;background:#fff">${box(1)}</header>${box(2)}${box(3)}${FILL}${box(4)}`,
    turns: [
      { name: 'at the top', seen: [1, 2, 3] },
      { name: 'under the header', act: 'w.scrollTo(0, 80)', seen: [1, 3] },
      { name: 'back', act: 'w.scrollTo(0, 0)', seen: [1, 2, 3] },
      { name: 'at the end', act: 'w.scrollTo(0, 9999)', seen: [1, 4] },
    ],
  },
  {
    name: 'scroller in a scroller',
    html: `<div id="outer" style="height:300px;width:400px;overflow:auto"><div style="height:200px"></div>
      <div id="inner" style="height:160px;width:300px;overflow:scroll"><div style="height:120px"></div>${box(1)}<div style="height:400px"></div></div>
      <div style="height:600px"></div></div>${box(2)}`,
    turns: [
      { name: 'not yet in sight', seen: [2] },
      {
        name: 'half in',
        act: "d.querySelector('#outer').scrollTop = 100; d.querySelector('#inner').scrollTop = 40",
        seen: [1, 2],
        cut: { 1: '#inner' },
      },
      { name: 'inner on', act: "d.querySelector('#inner').scrollTop = 110", seen: [1, 2], cut: { 1: '#inner' } },
      { name: 'outer on', act: "d.querySelector('#outer').scrollTop = 250", seen: [1, 2], cut: { 1: '#outer' } },
      { name: 'away', act: "d.querySelector('#outer').scrollTop = 500", seen: [2] },
    ],
  },
  {
    name: 'transforms',
    html: `<div id="moved" style="transform:translate(60px,20px) scale(1.5);transform-origin:0 0">${box(1)}</div>
      <div style="height:120px"></div><div id="turned" style="width:200px;transform:rotate(20deg)">${box(2)}</div>
      <div id="slide" style="width:300px;height:100px;overflow:hidden;position:absolute;left:500px;top:50px">
      <div id="track" style="display:flex;width:900px;transition:transform .4s">${box(3, 'style="flex:0 0 300px;height:80px;background:#cde"')}${box(4, 'style="flex:0 0 300px;height:80px;background:#dec"')}</div></div>`,
    turns: [
      { name: 'as it stands', seen: [1, 2, 3] },
      { name: 'a carousel turns', act: "d.querySelector('#track').style.transform = 'translateX(-300px)'", seen: [1, 2, 4] },
      { name: 'a box moves', act: "d.querySelector('#moved').style.transform = 'translate(10px, 200px)'", seen: [1, 2, 4] },
    ],
  },
  {
    name: 'zoom',
    html: `<main style="zoom:1.4">${box(1)}${box(2)}</main>${box(3)}`,
    turns: [
      { name: 'a part', seen: [1, 2, 3] },
      { name: 'the body', act: "d.body.style.zoom = '0.7'", seen: [1, 2, 3] },
      { name: 'the root', act: "d.body.style.zoom = ''; d.documentElement.style.zoom = '1.25'", seen: [1, 2, 3] },
    ],
  },
  {
    name: 'right to left',
    root: 'dir="rtl"',
    html: `${box(1)}<div id="wide" style="width:400px;overflow-x:auto"><div style="width:1200px;display:flex;justify-content:space-between">${box(2)}${box(3)}</div></div>`,
    turns: [
      { name: 'as it opens', seen: [1, 2], cut: { 2: '#wide' } },
      { name: 'scrolled to the left', act: "d.querySelector('#wide').scrollLeft = -900", seen: [1, 3], cut: { 3: '#wide' } },
    ],
  },
  {
    name: 'shadow roots',
    html: `${box(1)}<x-open></x-open><script>
      const open = document.querySelector('x-open').attachShadow({ mode: 'open' });
      open.innerHTML = '<div style="height:100px;overflow:auto"><div style="height:60px"></div>${box(2).replaceAll("'", '')}<div style="height:300px"></div></div>';
      </script>`,
    turns: [
      { name: 'as it stands', seen: [1, 2] },
      { name: 'scrolled within', act: "d.querySelector('x-open').shadowRoot.querySelector('div').scrollTop = 50", seen: [1, 2] },
      { name: 'away', act: "d.querySelector('x-open').shadowRoot.querySelector('div').scrollTop = 200", seen: [1] },
    ],
  },
  {
    name: 'top layer',
    html: `${box(1)}<dialog id="modal">${box(2)}</dialog><div id="pop" popover style="margin:0;top:300px">${box(3)}</div>${box(4)}`,
    turns: [
      { name: 'closed', seen: [1, 4] },
      { name: 'a popover', act: "d.querySelector('#pop').showPopover()", seen: [1, 3, 4] },
      { name: 'a modal dialog', act: "d.querySelector('#pop').hidePopover(); d.querySelector('#modal').showModal()", seen: [2] },
      { name: 'closed again', act: "d.querySelector('#modal').close()", seen: [1, 4] },
    ],
  },
  {
    name: 'comings and goings',
    html: `<div id="list">${box(1)}${box(2)}</div><div id="more" style="height:0;overflow:hidden;transition:height .3s">${box(3)}</div>${box(4)}`,
    turns: [
      { name: 'as it stands', seen: [1, 2, 4] },
      { name: 'one goes', act: 'w.kept = d.querySelector(\'[data-ref="2"]\'); w.kept.remove()', seen: [1, 4] },
      { name: 'it comes back in another place', act: "d.querySelector('#list').before(w.kept)", seen: [1, 2, 4] },
      {
        name: 'one is made anew',
        act: "d.querySelector('#list').innerHTML = d.querySelector('#list').innerHTML",
        seen: [1, 2, 4],
      },
      { name: 'a part unfolds', act: "d.querySelector('#more').style.height = '90px'", seen: [1, 2, 3, 4] },
      { name: 'hidden', act: "d.querySelector('[data-ref=\"1\"]').style.visibility = 'hidden'", seen: [2, 3, 4] },
      {
        name: 'see-through',
        act: "d.querySelector('[data-ref=\"1\"]').style.cssText += ';visibility:visible;opacity:0'",
        seen: [2, 3, 4],
      },
    ],
  },
  {
    name: 'endless list',
    html: `<div id="feed">${[1, 2, 3].map((ref) => box(ref, 'style="display:block;height:150px;margin:10px;background:#cde"')).join('')}</div>`,
    turns: [
      { name: 'begins', seen: [1, 2, 3] },
      {
        name: 'grows',
        act: "for (let ref = 4; ref <= 40; ref++) { const one = d.createElement('a'); one.dataset.ref = ref; one.style.cssText = 'display:block;height:150px;margin:10px;background:#cde'; d.querySelector('#feed').append(one); } w.scrollTo(0, 1600)",
        seen: [11, 12, 13, 14],
      },
      {
        name: 'drops what is above',
        act: 'for (let ref = 1; ref <= 10; ref++) d.querySelector(`[data-ref="${ref}"]`).remove(); w.scrollTo(0, 0)',
        seen: [11, 12, 13, 14],
      },
    ],
  },
  {
    name: 'unruly page',
    html: `<style>* { all: unset !important; display: block !important; position: static !important; transform: rotate(3deg) !important; opacity: .5 !important; z-index: 1 !important; pointer-events: auto !important }
      a { width: 200px !important; height: 40px !important; margin: 10px !important } style, script, head { display: none !important }</style>${box(1)}${box(2)}`,
    turns: [{ name: 'as it stands', seen: [1, 2] }],
  },
  {
    name: 'odd boxes',
    html: `<p style="width:220px">Some text that runs on and then <a data-ref="1" href="#x">a link that breaks over more than one line of it</a> and on.</p>
      <div data-ref="2" style="display:contents"><b style="display:inline-block;width:120px;height:30px;background:#cde">inside</b></div>
      <svg width="200" height="80"><a data-ref="3" href="#y"><rect x="20" y="10" width="100" height="40" fill="#cde"/></a></svg>
      <div style="writing-mode:vertical-rl;height:120px">${box(4, 'style="display:block;background:#cde"')}</div>
      <div style="contain:strict;width:300px;height:60px">${box(5, 'style="display:block;width:400px;height:40px;background:#cde"')}</div>`,
    turns: [{ name: 'as it stands', seen: [1, 2, 3, 4, 5], cut: { 5: 'div[style*="strict"]' } }],
  },
  {
    name: 'another size',
    html: `<style>.row { display: flex; flex-wrap: wrap } @media (max-width: 500px) { .wide { display: none } }</style>
      <div class="row">${box(1)}${box(2)}${box(3)}${box(4)}</div><div class="wide">${box(5)}</div>`,
    turns: [
      { name: 'as it stands', seen: [1, 2, 3, 4, 5] },
      { name: 'narrow', act: "w.frameElement.style.width = '400px'", seen: [1, 2, 3, 4] },
      { name: 'low', act: "w.frameElement.style.height = '150px'", seen: [1, 2] },
      { name: 'as before', act: "w.frameElement.style.cssText = 'width:900px;height:600px'", seen: [1, 2, 3, 4, 5] },
    ],
  },
];
