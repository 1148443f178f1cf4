/** The number that a text is in full, as protocols write it (`12.5`, `-3`, `1e3`); undefined for anything else. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '' || value.length > 40)) return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
