import { create } from './create';

/** The shapes, drawn in a box of 12 by 12: independent of the fonts of the machine. */
const shapes = {
  cross: 'M3 3 9 9M9 3 3 9',
  half: 'M6 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8zM5 3.2v5.6M3.6 4v4',
  ring: 'M6 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8z',
  check: 'M2.4 6.4 5 9 9.6 3.4',
  question: 'M4.1 4.3a2 2 0 1 1 2.9 1.8c-.7.4-1 .8-1 1.5M6 10v.01',
  dash: 'M2.8 6h6.4',
  blocked: 'M6 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8zM3.4 8.6 8.6 3.4',
  wait: 'M2.4 6v.01M6 6v.01M9.6 6v.01',
  down: 'M2.5 4.5 6 8l3.5-3.5',
  up: 'M2.5 7.5 6 4l3.5 3.5',
  move: 'M2 5V2h3M2 2l8 8M10 7v3H7',
} as const;

export type Mark = keyof typeof shapes;

const svg = 'http://www.w3.org/2000/svg';

/** A mark in the colour of the text around it; hidden from screen readers, which get the word. */
export function mark(document: Document, name: Mark): SVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', '0 0 12 12');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', shapes[name]);
  drawing.append(path);
  return drawing;
}

/** A mark on a disc of its own colour. */
export function disc(document: Document, { colour, mark: name }: { readonly colour: string; readonly mark: Mark }): HTMLElement {
  const ground = create(document, 'span', 'disc', mark(document, name));
  ground.style.setProperty('--colour', colour);
  return ground;
}
