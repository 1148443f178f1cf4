import type { Phrases } from '../../model/conversion';

/** What cookie banners talk about. */
export const COOKIES: Phrases = {
  en: ['cookie', 'cookies', 'gdpr', 'your privacy', 'consent'],
  hu: ['suti', 'sutik', 'sutiket', 'cookie*'],
  pl: ['ciasteczk*', 'cookie*', 'rodo', 'prywatnosc'],
  de: ['cookie*', 'datenschutz', 'einwilligung'],
  cs: ['cookie*', 'soubory cookie'],
  sk: ['cookie*', 'subory cookie'],
  ro: ['cookie*', 'module cookie'],
  fr: ['cookie*', 'temoins', 'vie privee'],
  es: ['cookie*', 'galletas', 'privacidad'],
  it: ['cookie*'],
};

/** What their buttons say. */
export const ACCEPT: Phrases = {
  en: [
    'accept',
    'accept all',
    'accept cookies',
    'agree',
    'i agree',
    'allow',
    'allow all',
    'reject',
    'reject all',
    'decline',
    'deny',
    'got it',
    'ok',
    'cookie settings',
    'manage cookies',
    'manage options',
    'necessary only',
    'preferences',
    'save preferences',
  ],
  hu: ['elfogad*', 'elutasit*', 'rendben', 'ertem', 'engedelyez*', 'hozzajarul*', 'ok', 'beallitasok'],
  pl: ['akceptuj*', 'zgadzam sie', 'odrzuc*', 'rozumiem', 'zezwol*', 'ok', 'ustawienia', 'zamknij', 'przejdz do serwisu'],
  de: ['akzeptieren', 'zustimmen', 'ablehnen', 'einverstanden', 'verstanden', 'zulassen', 'ok', 'einstellungen'],
  cs: ['prijmout', 'souhlasim', 'odmitnout', 'rozumim', 'povolit', 'ok', 'nastaveni'],
  sk: ['prijat', 'suhlasim', 'odmietnut', 'rozumiem', 'povolit', 'ok', 'nastavenia'],
  ro: ['accept', 'accepta*', 'refuz*', 'sunt de acord', 'ok', 'setari'],
  fr: ['accepter', 'tout accepter', 'refuser', 'j accepte', 'ok', 'parametrer'],
  es: ['aceptar', 'acepto', 'rechazar', 'de acuerdo', 'ok', 'configurar'],
  it: ['accetta', 'accetto', 'rifiuta', 'ok', 'preferenze'],
};
