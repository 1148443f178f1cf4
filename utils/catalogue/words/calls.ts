import { listed } from './listed';

/** What calls to action say. */
export const CALLS = listed({
  en: `
    get started, start, start now, start free, try, try it, try free, try now, free trial, sign up, join, join now,
    join us, register, apply, apply now, book, book now, reserve, request, order, order now, buy, buy now, shop now,
    get, get it, get yours, download, free download, install, contact us, contact sales, talk to, get in touch,
    schedule, donate, donate now, give now, subscribe, learn more, find out more, discover, explore, tell me more, see
    plans, see pricing, view plans, choose plan, claim, enrol, enroll, hire, watch, watch demo, compare plans, get
    directions, create, upgrade, volunteer, sponsor, become a, take the`,
  hu: `
    kezdem, kezdje, kezdd el, kezdjuk, inditas, inditasa, kiprobalom, probald ki, probalja ki, ingyenes proba,
    jelentkez*, regisztral*, feliratkoz*, foglal*, idopontot, ajanlat*, kerek, kerem, kerjen, kerj, megrendel*,
    rendeljen, rendeld, megnez*, vasarol*, megvesz*, letolt*, kapcsolat*, erdekel, tudj meg, tudjon meg, reszletek,
    felfedez*, csatlakoz*, tamogat*, adomany*, elofizet*, hirdetesfelad*, megorzom, hivjon, hivj, visszahivas,
    kattints, ide az, ugorj, bovebben`,
  pl: `
    rozpocznij, zacznij, wyprobuj, przetestuj, sprobuj, za darmo, bezplatnie, zapisz sie, zarejestruj*, dolacz, umow,
    umow sie, zarezerwuj, rezerwuj, zamow, kup, kup teraz, kupuj, pobierz, skontaktuj sie, napisz do nas, zadzwon,
    sprawdz, sprawdz oferte, poznaj, odkryj, dowiedz sie, zobacz oferte, zobacz, wesprzyj, wplac, przekaz, subskrybuj,
    aplikuj, zapytaj, wycen, wybierz, przejdz do sklepu, odbierz, skorzystaj, zglos sie, zaloz, zostan`,
  de: `
    jetzt, loslegen, starten, kostenlos, testen, anfragen, anfordern, buchen, reservieren, bestellen, kaufen,
    herunterladen, kontakt aufnehmen, mehr erfahren, entdecken, registrieren, bewerben, spenden, abonnieren, termin
    vereinbaren, mitmachen, sichern, beraten`,
  cs: `
    zacit, vyzkouset, vyzkousejte, zdarma, objednat, objednejte, koupit, rezervovat, stahnout, kontaktujte,
    kontaktovat, poptat, zjistit vice, prihlasit se, registrovat, darovat, nakupovat, prozkoumat, mam zajem,
    prohlednout`,
  sk: `
    zacat, vyskusat, vyskusajte, zadarmo, objednat, objednajte, kupit, rezervovat, stiahnut, kontaktujte, kontaktovat,
    zistit viac, prihlasit sa, registrovat, darovat, nakupovat, preskumat, mam zaujem, vybrat`,
  ro: `
    incepe, incearca, gratuit, comanda, cumpara, rezerva, programeaza, descarca, contacteaza*, afla mai multe,
    descopera, inscrie te, aboneaza te, doneaza, cere oferta, vezi oferta`,
  fr: `
    commencer, demarrer, essayer, essai gratuit, gratuit, gratuitement, demander, reserver, commander, acheter,
    telecharger, contactez, nous contacter, en savoir plus, decouvrir, inscription, s inscrire, inscrivez vous, faire
    un don, s abonner, abonnez vous, rejoindre, profiter, edition abonnes, abonnes`,
  es: `
    empezar, empieza, comenzar, prueba, probar, gratis, solicitar, solicita, reservar, reserva, pedir, pide, comprar,
    compra, descargar, descarga, contactar, contactanos, consultar, consulta, saber mas, mas informacion, descubre,
    descubrir, registrate, inscribete, unete, donar, dona, suscribete, ver planes, ver oferta`,
  it: `
    inizia, prova, gratis, richiedi, prenota, ordina, acquista, compra, scarica, contattaci, scopri, scopri di piu,
    registrati, iscriviti, dona, dona ora, abbonati, unisciti, candidati`,
  pt: `
    comecar, comece, experimente, gratis, solicitar, solicite, reservar, comprar, compre, baixar, contacte, fale
    conosco, saiba mais, cadastre se, inscreva se, doar, assine`,
  nl: `
    start, begin, probeer, gratis, aanvragen, boek, reserveer, bestel, koop, download, neem contact op, meer weten,
    ontdek, meld je aan, doneer`,
});
