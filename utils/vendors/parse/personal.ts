import { scalars } from './json';

type Params = Readonly<Record<string, string | number>>;

/** Endings of names, folded to letters, under which people are named. */
const PERSONAL =
  /(?:e?mail|emailaddress|phone|phonenumber|mobile|firstname|lastname|fullname|surname|forename|fname|lname|username|password|birthday|birthdate|dateofbirth|streetaddress|postcode|postalcode|zip|zipcode)$/;

/** Parameters without personal data: of that only the names stay, under `user_data`. */
export function impersonal(params: unknown): Params {
  const kept: [string, string | number][] = [];
  const personal: string[] = [];
  for (const [key, value] of Object.entries(scalars(params))) {
    if (key.length < 60 && PERSONAL.test(key.toLowerCase().replace(/[^a-z]/g, ''))) personal.push(key);
    else kept.push([key, value]);
  }
  if (personal.length > 0) kept.push(['user_data', personal.sort().join(',')]);
  return Object.fromEntries(kept);
}

/** The same for a form: which fields it had, never what was written into them. */
export function fieldNames(fields: Iterable<string>): Params {
  const names = [...fields].slice(0, 40);
  return names.length > 0 ? { fields: names.sort().join(',') } : {};
}
