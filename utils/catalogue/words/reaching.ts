import { listed } from './listed';

/** What is written on controls that reach people: chats, maps, shops nearby, sharing. All folded. */

export const CHAT = listed({
  en: 'live chat, chat now, chat with us, start chat, start a chat, open chat, chat online, chat with an expert, chat with an agent, let s chat, ask us on chat',
  hu: 'elo chat, chat inditasa, chat megnyitasa, chateljen, chatelj velunk, online chat, cseveges inditasa, chat',
  pl: 'czat, czat na zywo, rozpocznij czat, otworz czat, porozmawiaj na czacie, chat online, napisz na czacie',
  de: 'live chat, chat starten, chat offnen, jetzt chatten, chatten sie mit uns, zum chat',
  cs: 'zivy chat, spustit chat, otevrit chat, napiste nam na chat, online chat',
  sk: 'zivy chat, spustit chat, otvorit chat, napiste nam na chat, online chat',
  ro: 'chat live, porneste chat, deschide chat, vorbeste cu noi, chat online',
  fr: 'chat en direct, discuter en ligne, ouvrir le chat, demarrer le chat, discutez avec nous, tchat',
  es: 'chat en vivo, chat en directo, abrir chat, iniciar chat, chatea con nosotros, chatear',
  it: 'chat dal vivo, apri chat, apri la chat, avvia chat, chatta con noi, chatta ora',
});

export const DIRECTIONS = listed({
  en: 'directions, get directions, driving directions, how to find us, show on map, view on map, view map, open in maps, route planner',
  hu: 'utvonal, utvonalterv*, utvonaltervezes, hogyan jutsz el, terkepen, megtekintes a terkepen, mutasd a terkepen',
  pl: 'wyznacz trase, trasa, trasa dojazdu, jak dojechac, dojazd, pokaz na mapie, zobacz na mapie, nawiguj',
  de: 'route, route planen, routenplaner, wegbeschreibung, anfahrt, auf der karte anzeigen, auf karte zeigen',
  cs: 'trasa, naplanovat trasu, navigovat, jak se k nam dostanete, zobrazit na mape, ukazat na mape',
  sk: 'trasa, naplanovat trasu, navigovat, ako sa k nam dostanete, zobrazit na mape, ukazat na mape',
  ro: 'indicatii de orientare, traseu, cum ajungi, vezi pe harta, arata pe harta, navigheaza',
  fr: 'itineraire, calculer l itineraire, plan d acces, voir sur la carte, comment venir, y aller',
  es: 'como llegar, indicaciones, obtener indicaciones, ver en el mapa, ver mapa, trazar ruta',
  it: 'indicazioni, indicazioni stradali, ottieni indicazioni, come raggiungerci, vedi sulla mappa, mostra sulla mappa, calcola percorso',
});

export const STORES = listed({
  en: 'store locator, find a store, find a shop, find your store, find store, store finder, our stores, find a dealer, dealer locator, find a branch, branch locator, find a location, find your nearest store, where to buy, stockists, find a retailer',
  hu: 'uzletkereso, boltkereso, uzleteink, boltjaink, markakereskedo*, fiokkereso, viszonteladok, viszonteladoink, uzlet keresese, hol kaphato',
  pl: 'znajdz sklep, znajdz salon, sklepy stacjonarne, nasze sklepy, nasze salony, lista sklepow, znajdz placowke, znajdz oddzial, znajdz dealera, gdzie kupic, punkty sprzedazy, placowki i bankomaty',
  de: 'filialfinder, filiale finden, filialen, filialsuche, handlersuche, handler finden, storefinder, marktfinder, markt wahlen, standorte finden, bezugsquellen',
  cs: 'najit prodejnu, prodejny, nase prodejny, vyhledavac prodejen, seznam prodejen, kde koupit, najit pobocku, najit prodejce, prodejni mista',
  sk: 'najst predajnu, predajne, nase predajne, vyhladavac predajni, zoznam predajni, kde kupit, najst pobocku, najst predajcu',
  ro: 'gaseste un magazin, magazinele noastre, localizator magazine, lista magazine, gaseste magazin, unde cumperi, gaseste un dealer',
  fr: 'trouver un magasin, nos magasins, trouver une boutique, nos boutiques, points de vente, trouver un revendeur, trouver une agence, ou acheter',
  es: 'encuentra tu tienda, nuestras tiendas, buscador de tiendas, localizador de tiendas, encontrar tienda, donde comprar, puntos de venta, encuentra un distribuidor',
  it: 'trova negozio, trova un negozio, i nostri negozi, trova il negozio, store locator, punti vendita, trova rivenditore, dove acquistare, trova filiale',
});

export const SHARE = listed({
  en: 'share, share this, share on, share via, share link, copy link, tweet, tweet this, pin it, send to a friend, email to a friend, email a friend, tell a friend, email this, recommend to a friend',
  hu: 'megosztas, megosztom, oszd meg, ossza meg, link masolasa, kuldd el egy baratod*, elkuldom egy barat*, ajanld baratod*, ajanlom egy baratom*, ajanlas baratnak',
  pl: 'udostepnij, podziel sie, udostepnij na, kopiuj link, skopiuj link, polec znajomemu, polec produkt, wyslij znajomemu, powiadom znajomego, tweetnij',
  de: 'teilen, artikel teilen, link kopieren, weiterempfehlen, einem freund empfehlen, per e mail versenden, per mail teilen, twittern, freund empfehlen',
  cs: 'sdilet, sdilej, kopirovat odkaz, poslat priteli, poslat znamemu, doporucit znamemu, odeslat na e mail, poslat e mailem, tweetnout',
  sk: 'zdielat, zdielaj, kopirovat odkaz, poslat priatelovi, poslat znamemu, odporucit znamemu, poslat e mailom, tweetnut',
  ro: 'distribuie, distribuiti, copiaza linkul, trimite unui prieten, recomanda unui prieten, trimite pe email',
  fr: 'partager, partagez, partager sur, copier le lien, envoyer a un ami, recommander a un ami, envoyer par e mail, envoyer par email, tweeter',
  es: 'compartir, comparte, compartir en, copiar enlace, enviar a un amigo, recomendar a un amigo, enviar por email, enviar por correo, tuitear, twittear',
  it: 'condividi, condividi su, copia link, invia a un amico, consiglia a un amico, segnala a un amico, invia per email, twitta',
  pt: 'compartilhar, compartilhe, partilhar, copiar link, enviar a um amigo, tuitar',
});

/** Shares of something else than the page: capital, bikes, what others have shared. */
export const NOT_SHARING = listed({
  en: 'share price, share prices, shares, market share, shared, share your story, share your experience, share your feedback, share your review, share your thoughts',
  hu: 'elmeny megosztasa, velemeny megosztasa, ossza meg velemeny*, oszd meg velemeny*',
  pl: 'podziel sie opinia, podziel sie wrazeniami, podziel sie swoja',
  de: 'erfahrung teilen, meinung teilen',
  cs: 'sdilet zkusenost',
  sk: 'zdielat skusenost',
  ro: 'impartaseste parerea',
  fr: 'partager votre avis, partagez votre avis',
  es: 'comparte tu opinion, compartir tu experiencia',
  it: 'condividi la tua esperienza, condividi la tua opinione',
});

export const PUSH = listed({
  en: 'enable notifications, turn on notifications, allow notifications, get notifications, subscribe to notifications, push notifications, rss, rss feed, install app, install the app, add to home screen',
  hu: 'ertesitesek bekapcsolas*, ertesitest kerek, ertesitesek engedelyezes*, push ertesites*, rss, rss csatorna, alkalmazas telepites*',
  pl: 'wlacz powiadomienia, powiadomienia push, zezwol na powiadomienia, wlacz powiadomienia push, rss, kanal rss, zainstaluj aplikacje',
  de: 'benachrichtigungen aktivieren, push benachrichtigungen, benachrichtigungen einschalten, rss, rss feed, app installieren',
  cs: 'zapnout oznameni, povolit oznameni, zapnout upozorneni, povolit upozorneni, rss, nainstalovat aplikaci',
  sk: 'zapnut upozornenia, povolit upozornenia, zapnut oznamenia, rss, nainstalovat aplikaciu',
  ro: 'activeaza notificarile, permite notificari, abonare notificari, rss, instaleaza aplicatia',
  fr: 'activer les notifications, autoriser les notifications, flux rss, rss, installer l application',
  es: 'activar notificaciones, permitir notificaciones, recibir notificaciones, rss, canal rss, instalar la app, instalar app',
  it: 'attiva notifiche, attiva le notifiche, consenti notifiche, rss, feed rss, installa app, installa l app',
});
