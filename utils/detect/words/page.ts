import type { Phrases } from '../../model/conversion';

/** What titles and first headings of pages say. All folded. */

export const THANKS: Phrases = {
  en: [
    'thank you',
    'thanks for',
    'thank you for your order',
    'order received',
    'order confirmed',
    'order confirmation',
    'successfully submitted',
    'message sent',
    'thanks',
  ],
  hu: ['koszonjuk', 'koszonjuk a rendelest', 'sikeres rendeles', 'sikeres megrendeles', 'rendeles visszaigazolas'],
  pl: ['dziekujemy', 'dziekujemy za zamowienie', 'zamowienie przyjete', 'potwierdzenie zamowienia'],
  de: ['vielen dank', 'danke fur', 'bestellbestatigung', 'bestellung eingegangen'],
  cs: ['dekujeme', 'dekujeme za objednavku', 'objednavka prijata'],
  sk: ['dakujeme', 'dakujeme za objednavku', 'objednavka prijata'],
  ro: ['multumim', 'va multumim', 'comanda a fost primita'],
  fr: ['merci', 'merci pour votre commande', 'commande confirmee'],
  es: ['gracias', 'gracias por tu pedido', 'pedido recibido'],
  it: ['grazie', 'grazie per l ordine', 'ordine ricevuto'],
};

export const CONTACT_PAGE: Phrases = {
  en: ['contact', 'contact us', 'get in touch'],
  hu: ['kapcsolat', 'kapcsolatfelvetel', 'elerhetosegek', 'elerhetosegeink', 'idopontfoglalas'],
  pl: ['kontakt', 'skontaktuj sie'],
  de: ['kontakt', 'kontaktformular'],
  cs: ['kontakt', 'kontakty', 'kontaktujte nas'],
  sk: ['kontakt', 'kontakty', 'kontaktujte nas'],
  ro: ['contact', 'contacteaza ne'],
  fr: ['contact', 'contactez nous', 'nous contacter'],
  es: ['contacto', 'contactanos'],
  it: ['contatti', 'contattaci'],
};

export const CART_PAGE: Phrases = {
  en: ['cart', 'shopping cart', 'your cart', 'basket', 'shopping bag', 'your bag'],
  hu: ['kosar', 'kosaram', 'bevasarlokosar'],
  pl: ['koszyk', 'twoj koszyk'],
  de: ['warenkorb', 'einkaufswagen'],
  cs: ['kosik', 'nakupni kosik'],
  sk: ['kosik', 'nakupny kosik'],
  ro: ['cosul de cumparaturi', 'cos de cumparaturi', 'cos'],
  fr: ['panier', 'votre panier'],
  es: ['carrito', 'cesta'],
  it: ['carrello'],
};

export const CHECKOUT_PAGE: Phrases = {
  en: ['checkout', 'payment', 'place your order', 'delivery details'],
  hu: ['penztar', 'megrendeles', 'fizetes'],
  pl: ['kasa', 'zamowienie', 'platnosc', 'skladanie zamowienia', 'podsumowanie zamowienia'],
  de: ['kasse', 'zur kasse', 'bestellung abschliessen'],
  cs: ['pokladna', 'objednavka'],
  sk: ['pokladna', 'objednavka'],
  ro: ['finalizare comanda', 'finalizarea comenzii'],
  fr: ['commande', 'paiement', 'validation de commande'],
  es: ['finalizar compra', 'pago'],
  it: ['cassa', 'ordine', 'pagamento', 'modulo d ordine'],
};

export const ACCOUNT_PAGE: Phrases = {
  en: [
    'log in',
    'login',
    'sign in',
    'register',
    'registration',
    'create account',
    'create an account',
    'my account',
    'account',
    'forgot password',
    'reset password',
    'sign up',
  ],
  hu: ['belepes', 'bejelentkezes', 'regisztracio', 'fiokom', 'profilom', 'elfelejtett jelszo'],
  pl: ['logowanie', 'zaloguj sie', 'rejestracja', 'moje konto', 'przypomnienie hasla'],
  de: ['anmelden', 'login', 'registrieren', 'mein konto', 'kundenkonto', 'passwort vergessen'],
  cs: ['prihlaseni', 'registrace', 'muj ucet', 'zapomenute heslo'],
  sk: ['prihlasenie', 'registracia', 'moj ucet', 'zabudnute heslo'],
  ro: ['autentificare', 'inregistrare', 'contul meu'],
  fr: ['connexion', 'inscription', 'mon compte', 'mot de passe oublie'],
  es: ['iniciar sesion', 'registro', 'mi cuenta', 'crear cuenta'],
  it: ['accedi', 'registrati', 'il mio account', 'registrazione'],
};

export const SEARCH_PAGE: Phrases = {
  en: ['search results', 'results for', 'search results for'],
  hu: ['keresesi eredmeny*', 'talalatok', 'kereses eredmenye'],
  pl: ['wyniki wyszukiwania', 'wyniki szukania'],
  de: ['suchergebnisse', 'suchergebnis'],
  cs: ['vysledky vyhledavani', 'vysledky hledani'],
  sk: ['vysledky vyhladavania', 'vysledky hladania'],
  ro: ['rezultatele cautarii', 'rezultate cautare'],
  fr: ['resultats de recherche', 'resultats de la recherche'],
  es: ['resultados de busqueda', 'resultados de la busqueda'],
  it: ['risultati della ricerca', 'risultati ricerca'],
};

export const PRICING_PAGE: Phrases = {
  en: ['pricing', 'plans', 'plans and pricing', 'price list', 'our prices', 'membership plans', 'subscription plans'],
  hu: ['arak', 'arlista', 'araink', 'elofizetes', 'csomagok', 'csomagjaink', 'berletek'],
  pl: ['cennik', 'ceny', 'pakiety'],
  de: ['preise', 'preisliste', 'tarife'],
  cs: ['cenik', 'ceny'],
  sk: ['cennik', 'ceny'],
  ro: ['preturi', 'lista de preturi', 'tarife'],
  fr: ['tarifs', 'nos tarifs', 'prix'],
  es: ['precios', 'tarifas', 'planes'],
  it: ['prezzi', 'listino prezzi', 'tariffe'],
};

export const CAREERS_PAGE: Phrases = {
  en: ['careers', 'career', 'jobs', 'job openings', 'vacancies', 'work with us', 'we are hiring', 'join our team'],
  hu: ['karrier', 'allas', 'allasok', 'allasajanlatok', 'dolgozz nalunk', 'oktatonak jelentkezem', 'csatlakozz hozzank'],
  pl: ['kariera', 'praca', 'oferty pracy', 'dolacz do nas', 'pracuj z nami'],
  de: ['karriere', 'jobs', 'stellenangebote', 'offene stellen'],
  cs: ['kariera', 'volna mista', 'pracovni nabidky'],
  sk: ['kariera', 'volne miesta', 'pracovne ponuky'],
  ro: ['cariere', 'locuri de munca', 'joburi'],
  fr: ['carrieres', 'recrutement', 'offres d emploi', 'nous rejoindre'],
  es: ['empleo', 'trabaja con nosotros', 'ofertas de empleo'],
  it: ['lavora con noi', 'carriere', 'posizioni aperte'],
};

export const SUPPORT_PAGE: Phrases = {
  en: [
    'help',
    'help center',
    'help centre',
    'support',
    'faq',
    'frequently asked questions',
    'returns',
    'return policy',
    'user guide',
    'guide',
    'size guide',
    'how to order',
    'shipping and returns',
    'customer service',
  ],
  hu: [
    'gyik',
    'gyakori kerdesek',
    'gyakran ismetelt kerdesek',
    'segitseg',
    'ugyfelszolgalat',
    'utmutato',
    'visszakuldes',
    'szallitas es fizetes',
  ],
  pl: ['pomoc', 'najczesciej zadawane pytania', 'faq', 'zwroty', 'obsluga klienta', 'poradnik', 'reklamacje'],
  de: ['hilfe', 'haufige fragen', 'haufig gestellte fragen', 'kundenservice', 'anleitung', 'ruckgabe', 'rucksendung', 'retoure'],
  cs: ['napoveda', 'caste dotazy', 'casto kladene dotazy', 'podpora', 'vraceni zbozi', 'reklamace'],
  sk: ['napoveda', 'caste otazky', 'podpora', 'vratenie tovaru', 'reklamacie'],
  ro: ['ajutor', 'intrebari frecvente', 'suport', 'retur', 'politica de retur'],
  fr: ['aide', 'foire aux questions', 'questions frequentes', 'retours', 'assistance', 'guide'],
  es: ['ayuda', 'preguntas frecuentes', 'devoluciones', 'soporte', 'guia'],
  it: ['assistenza', 'domande frequenti', 'aiuto', 'guida', 'resi', 'reso', 'guida alle taglie'],
};
