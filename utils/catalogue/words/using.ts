import { listed } from './listed';

/** What is written where a site is used rather than bought from. All folded. */

/** Questions that have been asked often: the name of the part they stand in. */
export const FAQ = listed({
  en: 'faq, faqs, frequently asked questions, common questions, questions and answers, q a',
  hu: 'gyik, gyakori kerdesek, gyakran ismetelt kerdesek, kerdesek es valaszok',
  pl: 'faq, najczesciej zadawane pytania, czesto zadawane pytania, pytania i odpowiedzi',
  de: 'faq, faqs, haufige fragen, haufig gestellte fragen, fragen und antworten',
  cs: 'caste dotazy, casto kladene otazky, nejcastejsi dotazy, otazky a odpovedi, faq',
  sk: 'caste otazky, casto kladene otazky, najcastejsie otazky, otazky a odpovede, faq',
  ro: 'intrebari frecvente, intrebari si raspunsuri, faq',
  fr: 'questions frequentes, foire aux questions, faq, questions reponses',
  es: 'preguntas frecuentes, preguntas y respuestas, faq',
  it: 'domande frequenti, domande e risposte, faq',
});

export const NO_RESULT = listed({
  en: 'no results, no result, nothing found, no products found, no products were found, no items found, no matches, 0 results, 0 products, did not match any, no posts found, could not find',
  hu: 'nincs talalat, nem talalhato, nincs a keresesnek, 0 talalat, nem talaltunk, a kereses nem hozott, nincs eredmeny',
  pl: 'brak wynikow, nic nie znaleziono, nie znaleziono, brak produktow, 0 wynikow, nie znalezlismy',
  de: 'keine ergebnisse, keine treffer, nichts gefunden, keine produkte gefunden, 0 ergebnisse, 0 treffer, leider keine',
  cs: 'nic nenalezeno, zadne vysledky, nebyly nalezeny, nenalezeny zadne, 0 vysledku, nic jsme nenasli, neodpovida zadny',
  sk: 'nic sa nenaslo, ziadne vysledky, neboli najdene, nenasli sa, 0 vysledkov, nic sme nenasli',
  ro: 'niciun rezultat, nu au fost gasite, nu am gasit, 0 rezultate, nici un rezultat',
  fr: 'aucun resultat, aucun produit, 0 resultat, n a donne aucun, pas de resultat',
  es: 'sin resultados, no se encontraron, no hay resultados, 0 resultados, ningun resultado, no hemos encontrado',
  it: 'nessun risultato, nessun prodotto, 0 risultati, non sono stati trovati, non ha prodotto risultati',
});

export const PRINT = listed({
  en: 'print, print page, print this page, print recipe, print this, printer friendly, save as pdf, add to calendar, save to calendar, add to my calendar',
  hu: 'nyomtatas, kinyomtatom, nyomtathato valtozat, nyomtatobarat, recept nyomtatasa, naptarba, hozzaadas a naptarhoz, naptarhoz adas, mentes pdf',
  pl: 'drukuj, wydrukuj, wersja do druku, drukuj przepis, drukuj strone, dodaj do kalendarza, zapisz w kalendarzu, zapisz jako pdf',
  de: 'drucken, seite drucken, druckansicht, druckversion, rezept drucken, zum kalender hinzufugen, in kalender eintragen, als pdf speichern, artikel drucken',
  cs: 'tisk, vytisknout, tisknout, verze pro tisk, pridat do kalendare, vytisknout recept, ulozit jako pdf',
  sk: 'tlac, vytlacit, tlacit, verzia pre tlac, pridat do kalendara, vytlacit recept, ulozit ako pdf',
  ro: 'printeaza, tipareste, versiune pentru tiparire, adauga in calendar, salveaza ca pdf',
  fr: 'imprimer, version imprimable, imprimer la recette, imprimer cette page, ajouter au calendrier, ajouter a mon agenda, ajouter a l agenda',
  es: 'imprimir, version para imprimir, imprimir receta, anadir al calendario, agregar al calendario, guardar como pdf',
  it: 'stampa, versione stampabile, stampa ricetta, stampa pagina, aggiungi al calendario, salva come pdf',
});

/** Asks whether what was read helped. */
export const HELPFUL = listed({
  en: 'was this helpful, was this article helpful, was this page helpful, did this answer your question, did this help, was this information helpful, is this page useful, did you find this helpful, rate this article',
  hu: 'hasznos volt, segitett ez, hasznosnak talalta, megvalaszolta a kerdes*, segitett a cikk',
  pl: 'czy ten artykul byl pomocny, czy ta strona byla pomocna, czy to bylo pomocne, czy artykul byl pomocny, czy to pomoglo, czy ta odpowiedz byla pomocna, czy informacje byly pomocne',
  de: 'war dieser artikel hilfreich, war das hilfreich, war diese seite hilfreich, hat ihnen das geholfen, war dieser beitrag hilfreich, konnten wir ihnen helfen',
  cs: 'byl tento clanek uzitecny, pomohl vam tento clanek, bylo to uzitecne, pomohlo vam to, byla tato stranka uzitecna',
  sk: 'bol tento clanok uzitocny, pomohol vam tento clanok, bolo to uzitocne, pomohlo vam to, bola tato stranka uzitocna',
  ro: 'a fost util acest articol, v a fost de folos, a fost de ajutor, ti a fost util, a fost utila',
  fr: 'cet article vous a t il aide, cette page vous a t elle ete utile, cet article etait il utile, avez vous trouve cela utile, cela vous a t il aide',
  es: 'te ha resultado util, le ha resultado util, fue util este articulo, ha sido util, te ha sido util, fue util',
  it: 'e stato utile, ti e stato utile, questo articolo ti e stato utile, hai trovato utile, questa pagina e stata utile',
});

/** Languages by the names that they call themselves. */
export const LANGUAGES = listed({
  all: `english, magyar, polski, deutsch, cestina, cesky, slovencina, slovensky, romana, francais, espanol, italiano, portugues, nederlands,
    русскии, украінська, українська, svenska, dansk, norsk, suomi, hrvatski, slovenscina, srpski, lietuviu, latviesu, eesti, ελληνικα, turkce,
    català, catala, euskara, galego`,
});
