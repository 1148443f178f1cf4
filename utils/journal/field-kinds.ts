import type { FieldKind } from '../model/signs';

export const fieldKinds: readonly FieldKind[] = [
  'email',
  'phone',
  'name',
  'street',
  'city',
  'postcode',
  'url',
  'number',
  'date',
  'time',
  'password',
  'search',
  'text',
  'choice',
];
