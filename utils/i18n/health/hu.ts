import type { Catalogue } from '../messages';
import type { HealthKey } from './keys';

/** What capture could not see. */
export const healthHu: Pick<Catalogue<'other'>, HealthKey> = {
  'health.title': 'Rögzítés',
  'health.good': 'A rögzítés mindent lát, amit látnia kell.',
  'health.ready': 'A rögzítés az oldal saját szkriptjei előtt elindult.',
  'health.late': 'A rögzítés az oldal szkriptjei után indult: a korán elküldött jelek hiányozhatnak.',
  'health.no-tap': 'Az oldal nem engedte be a rögzítést: csak az látszik, ami elhagyja a böngészőt. Töltse újra.',
  'health.relay-blocked': 'Az oldal elnémítja a rögzítést: amit a szkriptjei tesznek, hiányozhat.',
  'health.stub-container': 'A címkekezelő helyett egy blokkoló felel: a benne lévő címkék nem futnak[ ({detail})].',
  'health.permission': 'A böngésző nem engedi, hogy a bővítmény ide belásson[: {detail}]. Engedélyezze az összes webhelyet.',
  'health.sandboxed': 'Az oldal egyik kerete tiltja a szkripteket: ami benne történik, rejtve marad.',
  'health.dropped': { other: 'Az oldal túl sok jelet adott: {count} jel elveszett.' },
  'health.error': 'A rögzítés egy része meghibásodott[: {detail}].',
  'health.stopped': 'Az auditot leállították, vagy a böngésző megszakította.',
  'health.interrupted': 'A böngésző munka közben leállította a bővítmény háttérfolyamatát: az akkori kérések hiányozhatnak.',
  'health.frame-unreached': 'Az oldal egyik keretébe az audit nem lát bele: ami ott történik, rejtve marad.',
  'health.other': 'A rögzítés nem látott mindent[ ({detail})].',
};
