import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { auditRecording } from '../utils/audit';
import { contextOf, writeReports } from './audit';
import { withBrowser } from './browser';
import { toChecklist } from './checklist';
import { parseSteps, type Step } from './steps';
import { visit } from './visit';

/** The demo shop as it is served, and what to show it with. */
export interface Demo {
  readonly url: string;
  /** Folder of a built extension. */
  readonly extension: string;
  readonly switches: readonly string[];
}

/** A visit that nobody watches. */
export interface DemoVisit extends Demo {
  /** Steps as parsed JSON. */
  readonly steps: unknown;
  /** Path of the page of which pictures are taken, when the visitor leaves it. */
  readonly pictured: string;
  /** Folder for the report, the recording and the pictures. */
  readonly out: string;
}

/** Drives the extension through a whole visit, writes what came of it and returns the checklist. */
export async function visitDemo({ steps, pictured, out, ...demo }: DemoVisit): Promise<string> {
  await mkdir(out, { recursive: true });
  let taken = false;
  const watch = async (step: Step, page: Page, panel: Page) => {
    if (taken || step.do !== 'open' || new URL(page.url()).pathname !== pictured) return;
    taken = true;
    await page.screenshot({ path: join(out, 'overlay.png') });
    await panel.setViewportSize({ width: 400, height: 900 });
    await panel.screenshot({ path: join(out, 'panel.png') });
  };
  const recording = await visit({ ...demo, steps: parseSteps(steps), wait: 0, settings: { require: [] }, watch });
  const audited = auditRecording(recording);
  const context = contextOf(recording, 'en');
  await writeReports(out, audited, recording, context);
  return toChecklist(audited, context);
}

/** Opens a browser with the extension and the shop for a person, until the person closes it. */
export function openDemo({ url, extension, switches }: Demo): Promise<void> {
  return withBrowser({ extension, switches, headed: true }, async (context) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(url);
    await context.waitForEvent('close', { timeout: 0 });
  });
}
