import type { Phrases } from '../../model/conversion';

/** Trying software before paying for it. */
export const TRIAL: Phrases = {
  en: [
    'free trial',
    'start free trial',
    'start your free trial',
    'try for free',
    'try it free',
    'try free',
    'start for free',
    'get started free',
    'start trial',
  ],
  hu: ['ingyenes proba*', 'probald ki ingyen', 'probalja ki ingyen', 'kiprobalom ingyen', 'ingyenes kiprobalas'],
  pl: [
    'wyprobuj za darmo',
    'wyprobuj bezplatnie',
    'okres probny',
    'bezplatny okres probny',
    'darmowy okres probny',
    'testuj za darmo',
    'rozpocznij za darmo',
  ],
  de: ['kostenlos testen', 'gratis testen', 'jetzt testen', 'kostenlose testversion', 'testversion', 'kostenlos starten'],
  cs: ['vyzkouset zdarma', 'zkusit zdarma', 'zkusebni verze', 'zkusebni doba', 'vyzkousejte zdarma'],
  sk: ['vyskusat zadarmo', 'vyskusat bezplatne', 'skusobna verzia', 'skusobna doba', 'vyskusajte zadarmo'],
  ro: ['incearca gratuit', 'testeaza gratuit', 'proba gratuita', 'perioada de proba', 'incepe gratuit'],
  fr: ['essai gratuit', 'essayer gratuitement', 'essayez gratuitement', 'commencer gratuitement', 'tester gratuitement'],
  es: ['prueba gratis', 'prueba gratuita', 'probar gratis', 'pruebalo gratis', 'empieza gratis', 'empezar gratis'],
  it: ['prova gratis', 'prova gratuita', 'provalo gratis', 'inizia gratis', 'prova gratuitamente'],
};

/** What those call themselves that live on gifts. */
export const CHARITY: Phrases = {
  en: ['charity', 'registered charity', 'nonprofit', 'non profit', 'not for profit', 'foundation', '501c3', '501 c 3', 'ngo'],
  hu: ['alapitvany*', 'kozhasznu*', 'egyesulet*', 'szja 1', 'ado 1', 'nonprofit'],
  pl: [
    'fundacja',
    'fundacji',
    'stowarzyszenie',
    'stowarzyszenia',
    'organizacja pozytku publicznego',
    'opp',
    '1 5 podatku',
    'krs',
  ],
  de: ['stiftung', 'gemeinnutzig*', 'e v', 'eingetragener verein', 'hilfsorganisation'],
  cs: ['nadace', 'nadacni fond', 'spolek', 'neziskova organizace', 'z s', 'o p s'],
  sk: ['nadacia', 'neziskova organizacia', 'obcianske zdruzenie', 'z dane'],
  ro: ['fundatia', 'asociatia', 'organizatie nonprofit', 'ong', 'redirectioneaza 3 5', 'redirectioneaza'],
  fr: ['fondation', 'association loi 1901', 'association reconnue', 'organisation caritative', 'ong'],
  es: ['fundacion', 'asociacion sin animo de lucro', 'sin animo de lucro', 'ong', 'sin fines de lucro'],
  it: ['fondazione', 'onlus', 'associazione non profit', 'senza scopo di lucro', '5 per mille', '5x1000', 'ong'],
};
