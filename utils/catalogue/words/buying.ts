import { listed } from './listed';

/** What is written beside the cart and the product. All folded. */

export const WISHLIST = listed({
  en: `
    wishlist, wish list, wishlists, add to favourites, add to favorites, add favourite, favourite, favorite, save for later,
    save to list, save item, add to list`,
  hu: 'kivansaglista*, kivansaglistara, kedvencekhez, kedvencek koze, kedvencnek jelol*, mentes kesobbre',
  pl: 'do ulubionych, lista zyczen, listy zyczen, liste zyczen, do przechowalni, przechowalnia, do schowka, schowek, zapisz na pozniej',
  de: 'merken, merkzettel, auf den merkzettel, wunschliste, wunschzettel, zu favoriten, favorit, fur spater speichern',
  cs: 'do oblibenych, k oblibenym, oblibene, na seznam prani, seznam prani, ulozit na pozdeji',
  sk: 'do oblubenych, k oblubenym, oblubene, zoznam zelani, do zoznamu zelani',
  ro: 'adauga la favorite, la favorite, favorite, lista de dorinte, wishlist',
  fr: 'liste d envies, liste de souhaits, ajouter aux favoris, aux favoris, coup de coeur, mes envies',
  es: 'lista de deseos, anadir a favoritos, agregar a favoritos, favoritos, guardar para despues',
  it: 'lista dei desideri, lista desideri, aggiungi ai preferiti, ai preferiti, preferiti',
});

export const COMPARE = listed({
  en: 'compare, compare product, compare products, add to compare, add to comparison, add to comparison list',
  hu: 'osszehasonlit*, osszehasonlitas, osszehasonlitasra, osszehasonlitashoz',
  pl: 'porownaj, dodaj do porownania, do porownania, do porownywarki, porownanie',
  de: 'vergleichen, zum vergleich, produktvergleich, produkt vergleichen, auf die vergleichsliste',
  cs: 'porovnat, do porovnani, porovnani',
  sk: 'porovnat, do porovnania, porovnanie',
  ro: 'compara, adauga la comparatie, comparare',
  fr: 'comparer, ajouter au comparateur, comparateur',
  es: 'comparar, anadir a comparar, anadir al comparador, comparador',
  it: 'confronta, aggiungi al confronto, compara, confronto',
});

export const REMOVE = listed({
  en: 'remove, remove item, remove this item, delete, delete item, remove from cart, remove from basket, remove from bag',
  hu: 'torles, torlom, eltavolit*, eltavolitas, kiveszem, kosarbol',
  pl: 'usun, usun z koszyka, usun produkt',
  de: 'entfernen, loschen, aus dem warenkorb',
  cs: 'odebrat, odstranit, smazat, odebrat z kosiku',
  sk: 'odstranit, odobrat, vymazat, odstranit z kosika',
  ro: 'sterge, elimina, inlatura, scoate din cos',
  fr: 'supprimer, retirer, enlever, supprimer du panier',
  es: 'eliminar, quitar, borrar, eliminar del carrito',
  it: 'rimuovi, elimina, togli, rimuovi dal carrello',
});

export const CART = listed({
  en: 'cart, my cart, your cart, view cart, shopping cart, basket, my basket, view basket, bag, my bag, view bag, shopping bag, trolley',
  hu: 'kosar, kosaram, kosarhoz, a kosarhoz, kosar megtekintese, kosar tartalma, bevasarlokosar',
  pl: 'koszyk, twoj koszyk, moj koszyk, zobacz koszyk, pokaz koszyk, przejdz do koszyka',
  de: 'warenkorb, mein warenkorb, zum warenkorb, einkaufswagen, warenkorb anzeigen',
  cs: 'kosik, nakupni kosik, muj kosik, zobrazit kosik, prejit do kosiku',
  sk: 'kosik, nakupny kosik, moj kosik, zobrazit kosik, prejst do kosika',
  ro: 'cos, cosul meu, cosul de cumparaturi, cos de cumparaturi, vezi cosul',
  fr: 'panier, mon panier, votre panier, voir le panier, voir mon panier',
  es: 'carrito, mi carrito, ver carrito, cesta, mi cesta, ver cesta',
  it: 'carrello, il mio carrello, vedi carrello, visualizza carrello',
});

export const SIZES = listed({
  en: `
    size guide, size chart, sizing guide, sizing chart, size table, sizing, fit guide, find your size, find my size, measurements,
    measuring guide, size help, dimensions`,
  hu: 'merettablazat, meret tablazat, meretutmutato, meretkalauz, segits meretet valasztani, meretek',
  pl: 'tabela rozmiarow, tabele rozmiarow, przewodnik po rozmiarach, rozmiarowka, dobierz rozmiar, jaki rozmiar, wymiary',
  de: 'grossentabelle, grossenberater, grossenratgeber, massetabelle, grosse finden, abmessungen, masstabelle',
  cs: 'tabulka velikosti, velikostni tabulka, pruvodce velikostmi, jak vybrat velikost, rozmery',
  sk: 'tabulka velkosti, velkostna tabulka, sprievodca velkostami, rozmery',
  ro: 'ghid marimi, ghid de marimi, tabel marimi, tabel de marimi, ghidul marimilor',
  fr: 'guide des tailles, tableau des tailles, guide de tailles, trouver ma taille, dimensions',
  es: 'guia de tallas, tabla de tallas, encuentra tu talla, medidas',
  it: 'guida alle taglie, guida taglie, tabella taglie, tabella delle taglie, trova la tua taglia, misure',
});

export const REVIEWS = listed({
  en: 'reviews, review, customer reviews, read reviews, ratings, rating, see all reviews, read all reviews',
  hu: 'ertekeles*, velemeny*, vasarloi velemenyek',
  pl: 'opinie, opinia, opinii, opinie klientow, recenzje, oceny, ocena',
  de: 'bewertungen, bewertung, kundenbewertungen, rezensionen, rezension',
  cs: 'hodnoceni, recenze, recenzi, zkusenosti zakazniku',
  sk: 'hodnotenie, hodnotenia, recenzie, recenzii',
  ro: 'recenzii, recenzie, pareri, evaluari, review uri',
  fr: 'avis, avis clients, les avis, evaluations',
  es: 'opiniones, resenas, resena, valoraciones, valoracion, comentarios de clientes',
  it: 'recensioni, recensione, opinioni, valutazioni',
});

/** Asks for a review instead of showing those there are. */
export const WRITE_REVIEW = listed({
  en: 'write a review, write review, add a review, leave a review, be the first, rate this, submit review, rate it',
  hu: 'irjon velemeny*, irj velemeny*, velemeny iras*, ertekelem, ertekelje, ertekeld, ertekeles irasa',
  pl: 'dodaj opinie, napisz opinie, napisz recenzje, dodaj recenzje, wystaw opinie, ocen produkt, ocen',
  de: 'bewertung schreiben, bewertung abgeben, rezension schreiben, jetzt bewerten',
  cs: 'pridat hodnoceni, napsat recenzi, ohodnotit, pridat recenzi',
  sk: 'pridat hodnotenie, napisat recenziu, ohodnotit, pridat recenziu',
  ro: 'scrie o recenzie, adauga o recenzie, adauga review, lasa o recenzie',
  fr: 'donner mon avis, donner votre avis, rediger un avis, laisser un avis, ecrire un avis, donnez votre avis',
  es: 'escribir una resena, escribe una resena, escribe tu opinion, anadir valoracion, dejar una opinion',
  it: 'scrivi una recensione, lascia una recensione, aggiungi recensione, scrivi recensione',
});

export const ALERT = listed({
  en: `
    notify me, notify me when available, email me when available, back in stock, email when in stock, alert me, stock alert, price alert,
    price drop alert, notify when available, let me know when`,
  hu: 'ertesitest kerek, ertesites, ertesitsen, ertesitsetek, ertesits, keszletfigyel*, arfigyel*, szoljatok ha, figyelem a termeket',
  pl: 'powiadom mnie, powiadom o dostepnosci, powiadom, powiadomienie o dostepnosci, alert cenowy, powiadom o cenie, daj znac',
  de: 'benachrichtigen, benachrichtige mich, verfugbarkeit benachrichtigen, preisalarm, preiswecker, informieren sobald verfugbar',
  cs: 'hlidat dostupnost, hlidat cenu, hlidaci pes, hlidat, upozornit na dostupnost',
  sk: 'strazit dostupnost, strazit cenu, strazny pes, upozornit na dostupnost, strazit',
  ro: 'anunta ma, alerta stoc, alerta pret, notifica ma, anunta ma cand',
  fr: 'prevenez moi, m avertir, me prevenir, alerte stock, alerte prix, etre alerte, alertez moi',
  es: 'avisame, avisarme, avisame cuando, alerta de precio, notificarme, notificame',
  it: 'avvisami, avvisami quando, notificami, avviso disponibilita, avvisami quando disponibile',
});

export const COUPON = listed({
  en: `
    apply coupon, apply code, apply discount, apply voucher, apply promo, redeem, redeem code, redeem coupon, coupon, promo code, voucher,
    discount code, gift code`,
  hu: 'kupon bevaltas*, kupon ervenyesit*, kupon, kupont, kuponkod*, bevaltom, ervenyesites, kedvezmenykod',
  pl: 'zastosuj kupon, zastosuj kod, kupon, kod rabatowy, kod promocyjny, zrealizuj kod, uzyj kuponu, dodaj kod',
  de: 'gutschein einlosen, gutschein anwenden, gutschein, gutscheincode, rabattcode, einlosen',
  cs: 'uplatnit kupon, uplatnit slevu, slevovy kod, slevovy kupon, pouzit kupon, pouzit kod',
  sk: 'uplatnit kupon, uplatnit zlavu, zlavovy kod, zlavovy kupon, pouzit kupon',
  ro: 'aplica cupon, aplica codul, cupon, cod promotional, cod reducere, foloseste voucher',
  fr: 'appliquer le code, appliquer le code promo, code promo, bon de reduction, utiliser le code',
  es: 'aplicar cupon, aplicar codigo, cupon, codigo promocional, codigo de descuento, canjear',
  it: 'applica codice, applica coupon, applica codice promozionale, codice promozionale, codice sconto, riscatta',
});

export const PRINT_COUPON = listed({
  en: 'print coupon, print voucher, print this coupon, print offer, get coupon, send coupon, show coupon, show voucher, get voucher, reveal code, show code, get code',
  hu: 'kupon nyomtatas*, kupon letoltes*, kupon megjelenit*, kupont kerek, kerem a kupont, kod mutatasa, kupon mentes*',
  pl: 'drukuj kupon, wydrukuj kupon, pobierz kupon, pokaz kupon, pokaz kod, odbierz kupon, odbierz kod, odbierz voucher',
  de: 'gutschein drucken, gutschein ausdrucken, gutschein anzeigen, gutschein sichern, code anzeigen, coupon drucken, gutscheincode anzeigen',
  cs: 'vytisknout kupon, zobrazit kupon, ziskat kupon, zobrazit kod, vytisknout voucher',
  sk: 'vytlacit kupon, zobrazit kupon, ziskat kupon, zobrazit kod',
  ro: 'tipareste cuponul, printeaza cuponul, vezi codul, afiseaza codul, obtine cuponul',
  fr: 'imprimer le coupon, imprimer le bon, voir le code, afficher le code, obtenir le coupon',
  es: 'imprimir cupon, ver cupon, ver codigo, obtener cupon, mostrar codigo',
  it: 'stampa coupon, stampa il coupon, mostra codice, ottieni il coupon, vedi codice',
});

/** Leads from one step of the checkout to the next. */
export const NEXT_IN_CHECKOUT = listed({
  en: `
    continue to shipping, continue to payment, continue to delivery, proceed to payment, proceed to delivery, next step payment,
    save and continue, continue to review, ship to this address, use this address, deliver to this address`,
  hu: 'tovabb a szallitashoz, tovabb a fizeteshez, szallitas es fizetes, tovabb a fizetesi modhoz, tovabb az osszesiteshez',
  pl: 'przejdz do platnosci, przejdz do dostawy, dalej do platnosci, wybierz dostawe, przejdz do podsumowania, dostawa i platnosc',
  de: 'weiter zur zahlung, weiter zum versand, weiter zur bezahlung, an diese adresse versenden, weiter zur ubersicht',
  cs: 'pokracovat k platbe, pokracovat k doprave, doprava a platba, pokracovat na dopravu, pokracovat na platbu',
  sk: 'pokracovat k platbe, pokracovat k doprave, doprava a platba, pokracovat na platbu',
  ro: 'continua catre plata, continua la plata, continua la livrare, mergi la plata',
  fr: 'continuer vers le paiement, continuer vers la livraison, passer au paiement, valider la livraison, livrer a cette adresse',
  es: 'continuar con el pago, ir al pago, continuar al envio, continuar con el envio, enviar a esta direccion',
  it: 'continua con il pagamento, procedi al pagamento, continua con la spedizione, spedisci a questo indirizzo',
});
