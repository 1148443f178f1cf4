import { listed } from './listed';

/** Labels of a page's own machinery: what they do is no conversion however large they are. */
export const MACHINERY = listed({
  en: `
    close, menu, next, previous, prev, back, back to top, search, log in, login, sign in, log out, my account,
    account, cart, basket, bag, wishlist, share, tweet, like, print, filter, sort, reset, clear, apply filters, show
    more, load more, read more, view all, see all, show all, play, pause, edit, cancel, skip to content, skip to main,
    language, expand, collapse, toggle, comment, comments, reply, cookie, cookies, privacy, settings, home, follow,
    rss, continue reading, details, forgot password`,
  hu: `
    bezar*, menu, kovetkezo, elozo, vissza, kereses, belepes, bejelentkezes, kijelentkezes, fiokom, kosar, kosaram,
    megosztas, nyomtatas, szures, torles, mutass tobbet, tovabb olvasom, osszes, ugras a tartalomra, hozzaszol*,
    fooldal, kedvencek, suti*`,
  pl: `
    zamknij, menu, nastepny, nastepna, poprzedni, poprzednia, wstecz, wroc, szukaj, zaloguj*, zaloguj sie, wyloguj,
    moje konto, konto, koszyk, udostepnij, drukuj, filtruj, sortuj, wyczysc, pokaz wiecej, zobacz wiecej, czytaj
    wiecej, czytaj dalej, zobacz wszystkie, przejdz do tresci, skomentuj, strona glowna, ulubione, do gory, wiecej`,
  de: `
    schliessen, menu, weiter, zuruck, nachste, vorherige, suche, suchen, anmelden, login, abmelden, mein konto,
    warenkorb, merkzettel, teilen, drucken, filtern, sortieren, zurucksetzen, mehr anzeigen, alle anzeigen,
    weiterlesen, zum inhalt, kommentar*, startseite, nach oben`,
  cs: `
    zavrit, menu, dalsi, predchozi, zpet, hledat, prihlaseni, prihlasit, odhlasit, muj ucet, kosik, sdilet, tisk,
    filtrovat, vymazat, zobrazit vice, cist dal, vice, preskocit, domu`,
  sk: `
    zavriet, menu, dalsi, predchadzajuci, spat, hladat, prihlasenie, prihlasit, odhlasit, moj ucet, kosik, zdielat,
    tlac, filtrovat, vymazat, zobrazit viac, citat dalej, viac, preskocit, domov`,
  ro: `
    inchide, meniu, urmatorul, anteriorul, inapoi, cauta, autentificare, conectare, contul meu, cos, cosul meu,
    distribuie, printeaza, filtreaza, sterge, citeste mai mult, vezi toate, acasa`,
  fr: `
    fermer, menu, suivant, precedent, retour, rechercher, recherche, connexion, se connecter, mon compte, panier,
    partager, imprimer, filtrer, trier, effacer, voir plus, lire la suite, voir tout, aller au contenu, commenter,
    accueil, reagir`,
  es: `
    cerrar, menu, siguiente, anterior, volver, buscar, iniciar sesion, acceder, mi cuenta, carrito, cesta, compartir,
    imprimir, filtrar, ordenar, borrar, ver mas, leer mas, ver todo, ver todos, saltar al contenido, comentar, inicio`,
  it: `
    chiudi, menu, successivo, precedente, indietro, cerca, accedi, login, il mio account, carrello, condividi, stampa,
    filtra, cancella, mostra altro, leggi tutto, leggi di piu, vedi tutti, vai al contenuto, commenta, home`,
});
