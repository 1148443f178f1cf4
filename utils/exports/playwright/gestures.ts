import type { Step } from '../../model/step';
import { quote } from './literal';

/** Parts of the file that a step's code calls. */
export type Needed = 'frame' | 'scroll' | 'submit' | 'play' | 'choose';

/** A step as code: lines without indent, the functions they call, and what a reader calls it. */
export interface Gesture {
  readonly lines: readonly string[];
  readonly needs: readonly Needed[];
  readonly title: string;
}

type OnElement = Extract<Step, { readonly selector: string }>;

/** Fields into which a browser lets nobody type letter by letter. */
const PARTS = /^\d{4}-\d\d-\d\d$|^\d\d:\d\d$/;

/** @param site origin of the audited page, to which addresses may be relative */
export function gestureOf(step: Step, label: string, site: string): Gesture {
  switch (step.do) {
    case 'open': {
      const path = pathOf(step.url, site);
      return { lines: [`await page.goto(${quote(path)});`], needs: [], title: `Open ${path}` };
    }
    case 'back':
      return { lines: ['await page.goBack();'], needs: [], title: 'Go back' };
    case 'reload':
      return { lines: ['await page.reload();'], needs: [], title: 'Reload' };
    case 'wait':
      return { lines: [`await page.waitForTimeout(${number(step.ms)});`], needs: [], title: 'Wait' };
    case 'scroll': {
      const title = `Scroll to ${Math.round(step.to * 100)} %`;
      return { lines: [`await scrollTo(page, ${step.to});`], needs: ['scroll'], title };
    }
    case 'key':
      return { lines: [`await page.keyboard.press(${quote(step.key)});`], needs: [], title: `Press ${step.key}` };
    default:
      return onElement(step, label);
  }
}

function onElement(step: OnElement, label: string): Gesture {
  const place = step.frame === undefined ? 'page' : 'frame';
  const frame = step.frame === undefined ? [] : [`const frame = await frameAt(page, ${quote(step.frame)});`];
  const target = `${place}.locator(${quote(step.selector.split('>>>').join('>>'))})`;
  const { lines, need, verb } = act(step, target);
  const needs: Needed[] = [...(frame.length > 0 ? (['frame'] as const) : []), ...(need ? [need] : [])];
  return { lines: [...frame, ...lines], needs, title: `${verb} ${label === '' ? step.selector : `“${label}”`}` };
}

function act(step: OnElement, target: string): { lines: string[]; need?: Needed; verb: string } {
  switch (step.do) {
    case 'hover':
      return { lines: [`await ${target}.hover();`], verb: 'Point at' };
    case 'type':
      return { lines: typing(step.text, target), verb: 'Type into' };
    case 'choose':
      return step.option === undefined
        ? { lines: [`await chooseAnother(${target});`], need: 'choose', verb: 'Choose in' }
        : { lines: [`await ${target}.selectOption(${quote(step.option)});`], verb: 'Choose in' };
    case 'copy':
      return { lines: [`await ${target}.selectText();`, `await page.keyboard.press('ControlOrMeta+c');`], verb: 'Copy' };
    case 'submit':
      return { lines: [`await submit(${target});`], need: 'submit', verb: 'Submit' };
    case 'play':
      return { lines: [`await play(${target});`], need: 'play', verb: 'Play' };
    default:
      return { lines: [`await ${target}.click();`], verb: 'Click' };
  }
}

function typing(text: string, target: string): string[] {
  if (PARTS.test(text)) return [`await ${target}.fill(${quote(text)});`];
  return [`const field = ${target};`, 'await field.click();', `await field.pressSequentially(${quote(text)});`];
}

function pathOf(url: string, site: string): string {
  if (!url.startsWith(`${site}/`) || url.startsWith(`${site}//`)) return url;
  return url.slice(site.length);
}

/** `12_500` */
export function number(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, '_');
}
