import type { Address } from '../model/conversion';
import type { PageType } from '../model/offer';
import { foldName } from './fold';

const PATHS: readonly (readonly [RegExp, PageType, number])[] = [
  [
    /^(?:thank ?you|thanks|koszonjuk|koszonjuk a rendelest|dziekujemy|podziekowanie|danke|merci|gracias|grazie|multumim|dekujeme|dakujeme|order (?:received|confirmation|confirmed|success)|success|confirmation)\b/,
    'thank-you',
    0.7,
  ],
  [/^(?:cart|basket|bag|kosar|koszyk|warenkorb|kosik|cos|panier|carrito|cesta|carrello|shopping cart|viewcart)$/, 'cart', 0.8],
  [
    /^(?:checkout|penztar|kasa|zamowienie|kasse|pokladna|objednavka|finalizare comanda|commande|finalizar compra|cassa|ordine|megrendeles)$/,
    'checkout',
    0.7,
  ],
  [
    /^(?:login|signin|sign in|register|signup|sign up|registration|registracio|regisztracio|rejestracja|logowanie|belepes|moje konto|my account|account|mi cuenta|mein konto|fiokom|konto|inscription|connexion|registrazione|muj ucet|moj ucet|lostpassword|forgot password|user|regist\w*)$/,
    'account',
    0.6,
  ],
  [/^(?:contact|contact us|kapcsolat|kontakt|kontakty|contacto|contatti|elerhetosegek|contacts|foglalas)$/, 'contact', 0.7],
  [
    /^(?:pricing|prices|plans|arak|arlista|cennik|preise|cenik|tarifs|precios|prezzi|elofizetes|preturi|subscribe|membership)$/,
    'pricing',
    0.7,
  ],
  [
    /^(?:careers?|jobs?|karrier|allas\w*|kariera|praca|karriere|stellenangebote|recrutement|empleo|lavora con noi|cariere|oktato\w*)$/,
    'careers',
    0.7,
  ],
  [
    /^(?:help|support|faq|faqs|gyik|pomoc|hilfe|napoveda|aide|ayuda|assistenza|segitseg|returns?|resi|reso|zwroty|help cent(?:er|re)|guida.*|retoure|customer service)$/,
    'support',
    0.6,
  ],
  [/^(?:search|kereses|szukaj|suche|hledani|recherche|buscar|cerca|results|talalatok|wyszukiwanie)$/, 'search', 0.6],
  [/^(?:product|products?|p|item|termek|produkt|produto|producto|prodotto|produit|artikel|dp|zbozi)$/, 'product', 0.3],
  [
    /^(?:category|categories|collections?|c|kategoria|kategorie|categorie|categoria|shop|store|bolt|sklep|obchod|tienda|negozio|boutique|catalog|katalog|termekek|produkty|produkte|products|aktualnosci|hirek|news|archive|tag)$/,
    'listing',
    0.3,
  ],
  [
    /^(?:blog|article|articles|posts?|story|news|cikk|hirek|recept\w*|recipe|przepis\w*|artykul|artykuly|wiadomosci|magazin|clanky|recepty|actualites|noticias|notizie)$/,
    'article',
    0.3,
  ],
];

/** What the address alone says: its last parts count most; the root is the home page. */
export function pathEvidence(url: Address): [PageType, number][] {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return [];
  const parts = url.pathname
    .split('/')
    .map((part) => foldName(decode(part).replace(/\.(?:html?|php|aspx?|jsp|cfm)$/i, ''), 80))
    .filter((part) => part !== '');
  const home =
    parts.length === 0 ||
    (parts.length === 1 && /^(?:[a-z]{2}(?: [a-z]{2})?|index|home|default|main|fooldal)$/.test(parts[0] ?? ''));
  if (home) return isSearch(url) ? [['search', 0.5]] : [['home', 0.75]];
  const found: [PageType, number][] = [];
  parts.slice(-3).forEach((part, index, last) => {
    const fromEnd = last.length - 1 - index;
    for (const [pattern, type, points] of PATHS) {
      if (!pattern.test(part)) continue;
      // `/products/mug` is a product, `/products` a list of them.
      if (fromEnd === 0 && type === 'product') found.push(['listing', 0.3]);
      else if (fromEnd > 0 && type === 'listing')
        found.push([/^(?:products|produkty|produkte|termekek)$/.test(part) ? 'product' : 'listing', 0.15]);
      else if (fromEnd === 0 && type === 'article') found.push(['listing', points]);
      else found.push([type, fromEnd === 0 ? points : points * 0.6]);
    }
  });
  if (isSearch(url)) found.push(['search', 0.35]);
  return found;
}

function isSearch(url: Address): boolean {
  return ['s', 'q', 'query', 'search', 'keyword', 'keywords'].some((name) => url.searchParams.get(name));
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
