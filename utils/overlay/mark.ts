import { create } from './create';

/** A part of a shape: an image, where it lies, and how large it is, in whole pixels, to which browsers round these. */
type Layer = readonly [image: string, x: number, y: number, width: number, height: number];

const fill = 'linear-gradient(currentColor, currentColor)';
/** A stroke from corner to corner, at right angles to this direction. */
const stroke = (direction: string) =>
  `linear-gradient(${direction}, transparent calc(50% - 1.25px), currentColor calc(50% - .65px) calc(50% + .65px), transparent calc(50% + 1.25px))`;
const rising = stroke('to bottom right');
const falling = stroke('to bottom left');
/** A part of a circle around a point of its box. */
const arc = (radius: number, middle: string) =>
  `radial-gradient(circle at ${middle}, transparent ${radius - 1.2}px, currentColor ${radius - 0.6}px ${radius + 0.6}px, transparent ${radius + 1.2}px)`;
const disk = (radius: number, middle: string) =>
  `radial-gradient(circle at ${middle}, currentColor ${radius - 0.4}px, transparent ${radius + 0.4}px)`;
const circle: Layer = [arc(4, '6px 6px'), 0, 0, 12, 12];

/**
 * The shapes, in a box of 12 by 12: independent of the fonts of the machine and of what the page lets load, and each painted at once.
 * SVG takes three times as long, and there are as many as elements.
 */
const shapes = {
  cross: [
    [rising, 2, 2, 8, 8],
    [falling, 2, 2, 8, 8],
  ],
  half: [circle, [disk(4, '6px 6px'), 0, 0, 6, 12]],
  ring: [circle],
  check: [
    [falling, 1, 5, 5, 5],
    [rising, 4, 3, 6, 7],
  ],
  question: [
    [arc(2, '3px 3.2px'), 3, 1, 6, 3],
    [arc(2, '0 .2px'), 6, 4, 3, 3],
    [fill, 5, 6, 2, 2],
    [disk(1, '2px 2px'), 4, 8, 4, 4],
  ],
  dash: [[fill, 2, 5, 8, 2]],
  blocked: [circle, [rising, 3, 3, 6, 6]],
  wait: [
    [disk(1, '2.4px 2px'), 0, 4, 4, 4],
    [disk(1, '2px 2px'), 4, 4, 4, 4],
    [disk(1, '1.6px 2px'), 8, 4, 4, 4],
  ],
  down: [
    [falling, 1, 3, 6, 6],
    [rising, 5, 3, 6, 6],
  ],
  up: [
    [rising, 1, 3, 6, 6],
    [falling, 5, 3, 6, 6],
  ],
  move: [
    [fill, 1, 1, 5, 2],
    [fill, 1, 1, 2, 5],
    [falling, 2, 2, 8, 8],
    [fill, 6, 9, 5, 2],
    [fill, 9, 6, 2, 5],
  ],
} as const satisfies Record<string, readonly Layer[]>;

export type Mark = keyof typeof shapes;

/** Their styles. */
export const marks = `.mark { flex: none; width: 12px; height: 12px }
${Object.entries(shapes)
  .map(([name, layers]) => `.mark.${name} { background: ${layers.map(written).join(', ')} }`)
  .join('\n')}`;

function written([image, x, y, width, height]: Layer): string {
  return `${image} ${x}px ${y}px / ${width}px ${height}px no-repeat`;
}

/** A mark in the colour of the text around it; hidden from screen readers, which get the word. */
export function mark(document: Document, name: Mark): HTMLElement {
  const drawing = create(document, 'span', `mark ${name}`);
  drawing.ariaHidden = 'true';
  return drawing;
}

/** A mark on a disc of its own colour. */
export function disc(document: Document, { colour, mark: name }: { readonly colour: string; readonly mark: Mark }): HTMLElement {
  const ground = create(document, 'span', 'disc', mark(document, name));
  ground.style.setProperty('--colour', colour);
  return ground;
}
