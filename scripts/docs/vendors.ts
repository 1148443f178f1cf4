import type { Vendor } from '../../utils/model/vendor';
import { vendors } from '../../utils/vendors';

/** The whole text of `docs/vendors.md`: a row for every vendor, by id. */
export function vendorsMarkdown(): string {
  const rows = [...vendors].map(([id, vendor]) => row(id, vendor));
  return `# Vendors

Which vendors' requests Mikroskop reads, and how long each may hold an event back before sending it. Generated from \`utils/vendors/\`.

| id | vendor | category | documentation | holds |
|---|---|---|---|---|
${rows.join('\n')}
`;
}

function row(id: string, { name, category, docs, holds }: Vendor): string {
  return `| \`${id}\` | ${name} | ${category} | <${docs}> | ${holds === 0 ? 'nothing' : `${holds / 1000} s`} |`;
}
