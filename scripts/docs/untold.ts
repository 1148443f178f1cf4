/** A conversion that consultants ask for and that no page tells of. */
export interface Untold {
  readonly name: string;
  /** Why it cannot be told from a page, in one sentence. */
  readonly reason: string;
  /** Where it is known instead. */
  readonly instead: string;
}

/** What the catalogue leaves out on purpose. */
export const UNTOLD: readonly Untold[] = [
  {
    name: 'Refund, return, cancelled order',
    reason: 'It is granted in the shop’s back office, days after the visit, and by nobody who is on a page.',
    instead: 'The shop system sends `refund` by itself, with the order’s number.',
  },
  {
    name: 'Subscription renewed or cancelled',
    reason: 'Renewals happen without a visit, and cancelling stands behind a log-in, in words of the site’s own.',
    instead: 'The billing system sends it; a cancel button can be added as a micro-conversion of one’s own.',
  },
  {
    name: 'Qualified or converted lead',
    reason: 'Whether a lead is worth anything is decided by people who talk to it.',
    instead: 'The customer database hands it to the advertising platforms as an offline conversion.',
  },
  {
    name: 'Telephone call answered',
    reason: 'A page knows that a number was pressed, not whether anybody called, was answered, or for how long.',
    instead: 'A call-tracking service, or the advertising platform’s own forwarding numbers.',
  },
  {
    name: 'Store visit, purchase in a store',
    reason: 'It happens away from the site.',
    instead: 'Store visits as the platforms estimate them, coupons, and imported receipts.',
  },
  {
    name: 'Repeat purchase, lifetime value',
    reason: 'A single visit says nothing of those before and after it.',
    instead: 'Reports over many visits, from orders that are measured rightly.',
  },
  {
    name: 'Form, cart or checkout abandoned',
    reason: 'Leaving is doing nothing, and who left may come back: there is no moment at which it is done.',
    instead:
      'The difference between two steps that are measured: `form-start` and `form-submit`, `view-cart` and `begin-checkout`.',
  },
  {
    name: 'What made a pop-up open (exit intent, time, scrolling)',
    reason: 'The script that opens it decides by rules of its own; a page shows the pop-up, not the reason.',
    instead: 'Whether its offer was accepted is told, as `exit-intent`; the tool that shows it reports the rest.',
  },
  {
    name: 'E-mail opened, newsletter confirmed by double opt-in',
    reason: 'The confirmation is pressed in a mail program and mostly ends on a page of the mailing service.',
    instead: 'The mailing service reports both.',
  },
  {
    name: 'Card details entered',
    reason: 'They are typed in a frame of the payment provider, which nobody may look into.',
    instead: 'The choice of a way to pay before it is told, as `payment`, and the order after it, as `purchase`.',
  },
  {
    name: 'Account created or entered at Google, Facebook or Apple',
    reason: 'The visitor leaves for the provider and comes back to an ordinary page, signed in.',
    instead:
      'The site itself sends `sign_up` or `login` with the method; where it does, that is shown although nothing offers it.',
  },
  {
    name: 'App installed or used',
    reason: 'It happens in the app store and in the app.',
    instead: 'The app’s own measurement; that the store was opened is told as a click.',
  },
];
