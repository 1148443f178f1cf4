import type { Locator } from 'playwright-core';
import { controlLook } from '../../utils/trying/page/control-look';
import type { ControlLook } from '../../utils/trying/refusal';

/** What an element says and where it leads at the moment. */
export function lookAt(element: Locator): Promise<ControlLook> {
  return element.evaluate(controlLook, undefined, { timeout: 2_000 });
}
