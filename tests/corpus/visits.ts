import type { CorpusVisit } from './visit';
import { apps } from './visits/apps';
import { batches } from './visits/batches';
import { consent } from './visits/consent';
import { containers } from './visits/containers';
import { leads } from './visits/leads';
import { leaving } from './visits/leaving';
import { plain } from './visits/plain';
import { stopped } from './visits/stopped';
import { vendors } from './visits/vendors';
import { within } from './visits/within';
import { workers } from './visits/workers';

/** All visits by name, in the groups that they differ by. */
export const groups = { plain, vendors, leads, containers, apps, within, consent, stopped, batches, leaving, workers };

export const visits: ReadonlyMap<string, CorpusVisit> = new Map(Object.values(groups).flatMap((group) => Object.entries(group)));
