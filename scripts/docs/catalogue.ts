import { conversions } from '../../utils/catalogue';
import type { Conversion, Deed } from '../../utils/model/conversion';
import { UNTOLD } from './untold';

/** The whole text of `docs/catalogue.md`: a row for every conversion, by id. */
export function catalogueMarkdown(): string {
  const rows = [...conversions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, conversion]) => row(id, conversion));
  return `# Catalogue

The micro-conversions that Mikroskop looks for, and the macro-conversions they lead to: what to send for each, and what counts as
having tried it. Generated from \`utils/catalogue/\`.

| id | title | kind | category | weight | found | GA4 | Meta | Google Ads | done by | proved by | source |
|---|---|---|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

## What no page tells

Asked for as often, and left out on purpose: it cannot be told from a page that it is offered or that it was done.

| what | why it cannot be told | where it is known |
|---|---|---|
${UNTOLD.map(({ name, reason, instead }) => `| ${name} | ${reason} | ${instead} |`).join('\n')}
`;
}

function row(id: string, { title, kind, category, weight, found, source, proves, recommend, done }: Conversion): string {
  const params = recommend.params.length > 0 ? ` (${recommend.params.map(param(recommend.required)).join(', ')})` : '';
  const cells = [`\`${id}\``, title.en, kind.replace('-', ' '), category, String(weight), found, `\`${recommend.ga4}\`${params}`];
  const rest = [
    recommend.meta ?? '–',
    recommend.ads ?? '–',
    done.map(deed).join(done.some(({ on }) => on) ? ' or ' : ' and '),
    names(proves.names),
    `[${source.name}](${source.url})`,
  ];
  return `| ${[...cells, ...rest].join(' | ')} |`;
}

/** Standard names that prove it; those of GA4 hold for the data layer too. */
function names(byVendor: Conversion['proves']['names']): string {
  return Object.entries(byVendor)
    .map(([vendor, list]) => `${vendor}: ${list.map((name) => `\`${name}\``).join(', ')}`)
    .join('; ');
}

/** Required parameters stand out. */
function param(required: readonly string[]): (name: string) => string {
  return (name) => (required.includes(name) ? `**${name}**` : name);
}

function deed({ action, min, on, outcome }: Deed): string {
  const what = outcome === 'failure' ? `${action} that is turned down` : outcome ? `${action} that goes through` : action;
  const least = min === undefined ? '' : ` ≥ ${min} ${action === 'engaged' ? 's' : '%'}`;
  return `${what}${least}${on ? ` (${on})` : ''}`;
}
