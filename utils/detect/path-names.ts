/** What parts of addresses are called, folded, by the type of page that they tell of. Patterns as text. */
export const PATH_NAMES = {
  'thank-you': String.raw`^(?:thank ?you|thanks|koszonjuk|koszonjuk a rendelest|dziekujemy|podziekowanie|danke|merci|gracias|grazie|multumim|dekujeme|dakujeme|order (?:received|confirmation|confirmed|success)|success|confirmation)\b`,
  cart: '^(?:cart|basket|bag|kosar|koszyk|warenkorb|kosik|cos|panier|carrito|cesta|carrello|shopping cart|viewcart)$',
  checkout:
    '^(?:checkout|penztar|kasa|zamowienie|kasse|pokladna|objednavka|finalizare comanda|commande|finalizar compra|cassa|ordine|megrendeles)$',
  account: String.raw`^(?:login|signin|sign in|register|signup|sign up|registration|registracio|regisztracio|rejestracja|logowanie|belepes|moje konto|my account|account|mi cuenta|mein konto|fiokom|konto|inscription|connexion|registrazione|muj ucet|moj ucet|lostpassword|forgot password|user|regist\w*)$`,
  contact:
    '^(?:contact|contact us|kapcsolat|kontakt|kontakty|contacto|contatti|elerhetosegek|contacts|foglalas|(?:request|get) a ?(?:quote|demo)|request (?:quote|demo)|contact sales|ajanlatkeres|arajanlat(?: ?keres)?|zapytanie(?: ofertowe)?|angebot anfordern|anfrage|poptavka|dopyt|devis|demande de devis|solicitar presupuesto|preventivo|richiedi preventivo|cerere oferta)$',
  pricing:
    '^(?:pricing|prices|plans|arak|arlista|cennik|preise|cenik|tarifs|precios|prezzi|elofizetes|preturi|subscribe|membership)$',
  careers: String.raw`^(?:careers?|jobs?|karrier|allas\w*|kariera|praca|karriere|stellenangebote|recrutement|empleo|lavora con noi|cariere|oktato\w*)$`,
  support:
    '^(?:help|support|faq|faqs|gyik|pomoc|hilfe|napoveda|aide|ayuda|assistenza|segitseg|returns?|resi|reso|zwroty|help cent(?:er|re)|guida.*|retoure|customer service)$',
  search: '^(?:search|kereses|szukaj|suche|hledani|recherche|buscar|cerca|results|talalatok|wyszukiwanie)$',
  product: '^(?:product|products?|p|item|termek|produkt|produto|producto|prodotto|produit|artikel|dp|zbozi)$',
  listing:
    '^(?:category|categories|collections?|c|kategoria|kategorie|categorie|categoria|shop|store|bolt|sklep|obchod|tienda|negozio|boutique|catalog|katalog|termekek|produkty|produkte|products|aktualnosci|hirek|news|archive|tag)$',
  article: String.raw`^(?:blog|article|articles|posts?|story|news|cikk|hirek|recept\w*|recipe|przepis\w*|artykul|artykuly|wiadomosci|magazin|clanky|recepty|actualites|noticias|notizie)$`,
} as const;
