import { isLoose, json, type Loose } from './json';
import { looseList, looseOf, textOf } from './loose-text';
import { utf8FromBase64 } from './utf8-base64';

/** A self-describing event or entity of Snowplow: the name in its schema (`link_click` of `iglu:…/link_click/jsonschema/1-0-1`) and its data. */
export interface Entity {
  readonly name: string;
  readonly data: Loose;
}

/** The entity that a field holds, plain (`ue_pr`) or in base64 (`ue_px`); its wrapper is taken off. */
export function snowplowEvent(plain?: string, encoded?: string): Entity | undefined {
  return entityOf(looseOf(read(plain, encoded)['data']));
}

/** The contexts of an event, plain (`co`) or in base64 (`cx`). */
export function snowplowContexts(plain?: string, encoded?: string): Entity[] {
  return looseList(read(plain, encoded)['data']).flatMap((one) => entityOf(one) ?? []);
}

function read(plain?: string, encoded?: string): Loose {
  const value = json(plain) ?? (encoded === undefined ? undefined : json(utf8FromBase64(encoded)));
  return isLoose(value) ? value : {};
}

function entityOf({ schema, data }: Loose): Entity | undefined {
  const name = textOf(schema)?.split('/')[1];
  return name === undefined ? undefined : { name, data: looseOf(data) };
}
