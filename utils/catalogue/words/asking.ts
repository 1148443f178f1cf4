import { listed } from './listed';

/** What is written on controls that ask for a time, a tool, a plan, a gift or a job. All folded. */

export const BOOK = listed({
  en: `
    book an appointment, book appointment, make an appointment, schedule an appointment, request an appointment, book a call, schedule a call,
    book a meeting, schedule a meeting, book a table, reserve a table, book a visit, schedule a visit, book a consultation,
    schedule a consultation, book online, book a room, check availability, make a reservation, book a lesson, book a viewing`,
  hu: `
    idopontfoglalas*, idopontot foglal*, idopont foglalas, foglaljon idopont*, foglalj idopont*, asztalfoglalas*, asztalt foglal*,
    foglaljon asztal*, szobafoglalas*, online foglalas, bejelentkezes idopontra, idopontot kerek, konzultaciot foglal*`,
  pl: `
    umow wizyte, umow sie na wizyte, umow spotkanie, umow rozmowe, umow konsultacje, zarezerwuj wizyte, zarezerwuj termin, rezerwuj termin,
    zarezerwuj stolik, rezerwacja stolika, rezerwacja online, zarezerwuj pokoj, umow sie online, zapisz sie na wizyte, rezerwuj online,
    sprawdz dostepnosc`,
  de: `
    termin vereinbaren, termin buchen, termin reservieren, online termin, terminvereinbarung, terminbuchung, tisch reservieren, tisch buchen,
    beratungstermin, zimmer buchen, jetzt termin, online buchen, verfugbarkeit prufen`,
  cs: 'objednat termin, rezervovat termin, objednat se online, online rezervace, rezervovat stul, rezervace stolu, rezervovat pokoj, sjednat schuzku, domluvit schuzku',
  sk: 'objednat termin, rezervovat termin, objednat sa online, online rezervacia, rezervovat stol, rezervacia stola, rezervovat izbu, dohodnut stretnutie',
  ro: 'programeaza te, fa o programare, programare online, rezerva o masa, rezerva masa, rezerva o camera, programeaza o intalnire, programeaza o consultatie',
  fr: 'prendre rendez vous, prendre rdv, prenez rendez vous, reserver une table, reserver un creneau, reserver une chambre, rendez vous en ligne, reserver un appel',
  es: 'pedir cita, pide cita, pide tu cita, reservar cita, reserva tu cita, reservar mesa, reservar una mesa, reservar habitacion, agendar cita, agenda una cita, cita previa, agendar una llamada',
  it: 'prenota un appuntamento, prenota appuntamento, prenota una visita, prenota un tavolo, prenota una camera, fissa un appuntamento, prenota online, prenota una chiamata, prenota una consulenza',
});

/** Titles that only say what a page is for: enough where the address says the same. */
export const BOOKING = listed({
  en: 'booking, bookings, book now, reserve now, reservation, reservations, appointment, appointments',
  hu: 'foglalas*, foglalok, foglaljon, foglalj, idopont*, lefoglal*',
  pl: 'rezerwacja, rezerwacje, rezerwuj, zarezerwuj, umow sie, umow',
  de: 'buchen, jetzt buchen, buchung, reservieren, reservierung, termin, termine',
  cs: 'rezervace, rezervovat, objednat se, objednani',
  sk: 'rezervacia, rezervacie, rezervovat, objednat sa',
  ro: 'rezervare, rezervari, rezerva, programari, programare',
  fr: 'reserver, reservation, rendez vous, rdv',
  es: 'reservar, reserva, reservas, citas, cita',
  it: 'prenota, prenota ora, prenotazione, prenotazioni, appuntamento',
});

export const CALCULATOR = listed({
  en: 'calculator, calculate, configurator, simulator, estimator, cost estimator, savings calculator, roi calculator, loan calculator, quiz',
  hu: 'kalkulator*, szamologep, kiszamol*, szamitas, kiszamit*, konfigurator*, szimulator*, hitelkalkulator*, kviz',
  pl: 'kalkulator*, oblicz, obliczanie, konfigurator*, symulator*, przelicz, quiz',
  de: 'rechner, kalkulator, konfigurator, berechnen, berechnung, kreditrechner, sparrechner, simulator, quiz',
  cs: 'kalkulacka, kalkulator, spocitat, vypocitat, vypocet, spoctete, konfigurator, kviz',
  sk: 'kalkulacka, kalkulator, vypocitat, spocitat, vypocet, vypocitajte, konfigurator, kviz',
  ro: 'calculator de, calculator credit, calculeaza, configurator, simulator, quiz',
  fr: 'calculateur, calculatrice, calculer, simulateur, configurateur, simulation, quiz',
  es: 'calculadora, calcular, calcula, simulador, configurador, quiz',
  it: 'calcolatore, calcola, calcolatrice, simulatore, configuratore, quiz',
});

/** Chooses one plan of several. */
export const CHOOSE_PLAN = listed({
  en: `
    choose, choose plan, select, select plan, choose this plan, get started, start, start now, buy, buy now, buy plan, subscribe, sign up,
    upgrade, order, order now, join, join now, try, free trial, start free trial, try for free, contact sales, get plan, go pro, purchase`,
  hu: 'valasztom, kivalasztom, ezt valasztom, csomag valasztas*, elofizetek, elofizetes, elofizetem, megveszem, megrendelem, kiprobalom, kezdem, kerem, jelentkezem, vasarlas',
  pl: 'wybierz, wybieram, wybierz plan, wybierz pakiet, kup, kup teraz, zamow, zamawiam, subskrybuj, rozpocznij, zacznij, wyprobuj, przetestuj, kup pakiet, kup karnet',
  de: 'auswahlen, wahlen, tarif wahlen, paket wahlen, jetzt starten, starten, kaufen, jetzt kaufen, bestellen, jetzt bestellen, buchen, abonnieren, kostenlos testen, jetzt testen',
  cs: 'vybrat, zvolit, vybrat tarif, objednat, koupit, zacit, vyzkouset, predplatit',
  sk: 'vybrat, zvolit, vybrat program, objednat, kupit, zacat, vyskusat, predplatit',
  ro: 'alege, alege planul, selecteaza, comanda, cumpara, incepe, incearca, aboneaza te',
  fr: 'choisir, choisir cette offre, choisir ce forfait, commencer, acheter, s abonner, souscrire, essayer, commander',
  es: 'elegir, elegir plan, elige, seleccionar, empezar, comenzar, comprar, contratar, suscribirse, suscribete, probar',
  it: 'scegli, scegli piano, seleziona, inizia, acquista, acquista ora, abbonati, prova, attiva',
});

export const JOIN_GROUP = listed({
  en: 'join our community, join the community, join our group, join the group, join our discord, join discord, join our slack, join slack, join the discussion group, join our facebook group',
  hu: 'csatlakozz a csoport*, csatlakozzon a csoport*, csatlakozz a kozosseg*, csatlakozz kozosseg*, lepj be a csoport*, facebook csoport*',
  pl: 'dolacz do grupy, dolacz do spolecznosci, dolacz do naszej grupy, dolacz na discord, grupa na facebooku, dolacz do naszej spolecznosci',
  de: 'community beitreten, der community beitreten, gruppe beitreten, der gruppe beitreten, werde teil der community, discord beitreten',
  cs: 'pridat se do skupiny, pridejte se do skupiny, pridej se do skupiny, pridejte se ke komunite, vstoupit do skupiny',
  sk: 'pridat sa do skupiny, pridajte sa do skupiny, pridaj sa do skupiny, pridajte sa ku komunite',
  ro: 'alatura te comunitatii, alatura te grupului, intra in grup, intra in comunitate',
  fr: 'rejoindre la communaute, rejoindre le groupe, rejoignez la communaute, rejoignez le groupe, rejoindre notre communaute',
  es: 'unete a la comunidad, unete al grupo, unete a nuestra comunidad, unirse al grupo, unete a nuestro grupo',
  it: 'unisciti alla community, unisciti al gruppo, entra nella community, entra nel gruppo, unisciti alla nostra community',
});

export const TUTORIAL = listed({
  en: 'take the tour, take a tour, start tour, start the tour, product tour, start tutorial, begin tutorial, start the tutorial, interactive tour, guided tour, start onboarding, show me around',
  hu: 'bemutato inditasa, bemutato megkezdese, inditsd el a bemutatot, oktato inditasa, termekbemutato, vezetett bemutato, utmutato inditasa',
  pl: 'rozpocznij samouczek, zacznij samouczek, wlacz samouczek, rozpocznij przewodnik, wycieczka po produkcie, pokaz jak to dziala, rozpocznij tutorial',
  de: 'tour starten, produkttour, rundgang starten, tutorial starten, einfuhrung starten, gefuhrte tour',
  cs: 'spustit pruvodce, zahajit pruvodce, spustit tutorial, zacit prohlidku, prohlidka produktu',
  sk: 'spustit sprievodcu, zacat prehliadku, spustit tutorial, prehliadka produktu',
  ro: 'incepe turul, porneste turul, incepe tutorialul, turul produsului',
  fr: 'visite guidee, commencer la visite, demarrer la visite, commencer le tutoriel, demarrer le tutoriel',
  es: 'iniciar tour, visita guiada, comenzar tutorial, iniciar tutorial, empezar el recorrido, recorrido guiado',
  it: 'inizia il tour, tour guidato, avvia il tour, inizia il tutorial, avvia il tutorial',
});

export const TUTORIAL_END = listed({
  en: 'finish tour, end tour, finish the tour, complete tour, finish tutorial, complete tutorial, end tutorial, done, got it, finish',
  hu: 'bemutato befejezese, befejezes, befejezem, kesz, ertem',
  pl: 'zakoncz samouczek, zakoncz przewodnik, zakoncz, gotowe, koniec',
  de: 'tour beenden, tutorial beenden, fertig, beenden, abschliessen',
  cs: 'dokoncit, hotovo, ukoncit pruvodce, konec',
  sk: 'dokoncit, hotovo, ukoncit sprievodcu, koniec',
  ro: 'gata, finalizeaza, incheie turul',
  fr: 'terminer, termine, terminer la visite',
  es: 'finalizar, terminar, listo, hecho',
  it: 'fine, termina, fatto, completa',
});

export const DONATE = listed({
  en: `
    donate, donate now, donate today, donate online, make a donation, give now, give today, give monthly, donations, become a donor,
    sponsor a child, support us, support our work, chip in`,
  hu: 'adomanyoz*, adomanyt, adomany, tamogatas, tamogatom, tamogass, tamogasson, tamogasd, tamogassa, adakoz*, felajanlom, egy szazalek',
  pl: 'wesprzyj, wesprzyj nas, wspieraj, wspieram, wplac, wplac teraz, przekaz darowizne, darowizna, przekaz 1 5, przekaz datek, zostan darczynca, pomagam, wspomoz',
  de: 'spenden, jetzt spenden, online spenden, spende, spende jetzt, unterstutzen sie uns, unterstutze uns, pate werden, helfen sie',
  cs: 'darovat, prispet, prispejte, daruj, darujte, podporte nas, podporit nas, chci pomoci, prispet na',
  sk: 'darovat, prispiet, prispejte, daruj, darujte, podporte nas, podporit nas, chcem pomoct',
  ro: 'doneaza, doneaza acum, donatie, donatii, sustine ne, redirectioneaza, fa o donatie',
  fr: 'faire un don, je donne, donner, donnez, je fais un don, nous soutenir, soutenez nous, faire un don maintenant',
  es: 'donar, dona, dona ahora, donar ahora, haz una donacion, hacer una donacion, haz tu donativo, colabora, hazte socio, apadrina',
  it: 'dona, dona ora, fai una donazione, donazione, sostienici, sostieni, dona adesso, fai un dono',
});

/** What confirmations of a donation say. */
export const DONATED = listed({
  en: 'your donation, your gift, for donating, donation received, thank you for your support, your generous gift',
  hu: 'adomanyat, adomanyodat, az adomanyt, a tamogatast, tamogatasat, tamogatasodat, az adomanyert, adomanyaert',
  pl: 'za wsparcie, za darowizne, twoja darowizna, za wplate, za przekazanie, twoja wplata',
  de: 'ihre spende, deine spende, fur ihre spende, fur deine spende, fur ihre unterstutzung',
  cs: 'vas dar, za vas dar, za dar, vas prispevek, za vas prispevek',
  sk: 'vas dar, za vas dar, za dar, vas prispevok, za vas prispevok',
  ro: 'donatia ta, donatia dvs, pentru donatie, donatia dumneavoastra',
  fr: 'votre don, pour votre don, votre generosite, votre soutien',
  es: 'tu donacion, su donacion, por tu donacion, tu donativo, por tu apoyo',
  it: 'la tua donazione, per la tua donazione, tua donazione, il tuo sostegno',
});

export const APPLY = listed({
  en: 'apply, apply now, apply for this job, apply for this position, apply online, apply here, submit application, submit your application, send your cv, easy apply',
  hu: 'jelentkezem, jelentkezes, jelentkezz, jelentkezzen, jelentkezek, oneletrajz kuldes*, palyazom, jelentkezem az allasra',
  pl: 'aplikuj, aplikuj teraz, aplikuje, wyslij cv, wyslij aplikacje, zloz aplikacje, przeslij cv',
  de: 'bewerben, jetzt bewerben, online bewerben, hier bewerben, bewirb dich, bewerbung absenden, direkt bewerben',
  cs: 'odpovedet na nabidku, mam zajem o pozici, poslat zivotopis, odeslat zivotopis, reagovat na nabidku, prihlasit se na pozici',
  sk: 'poslat zivotopis, odoslat zivotopis, reagovat na ponuku, uchadzat sa, mam zaujem o pracu',
  ro: 'aplica, aplica acum, trimite cv, aplica la acest job',
  fr: 'postuler, postuler maintenant, je postule, envoyer ma candidature, deposer ma candidature',
  es: 'inscribirse en la oferta, aplicar, postularse, postular, enviar cv, solicitar empleo, aplicar ahora, inscribirme',
  it: 'candidati, candidati ora, invia candidatura, invia il cv, invia curriculum',
});

/** Leads from one step of a form to the next. */
export const NEXT_STEP = listed({
  en: 'next, next step, continue, proceed',
  hu: 'tovabb, kovetkezo, kovetkezo lepes, folytatas',
  pl: 'dalej, nastepny, nastepny krok, kontynuuj, nastepne',
  de: 'weiter, nachster schritt, fortfahren, nachste',
  cs: 'dalsi, dalsi krok, pokracovat',
  sk: 'dalej, dalsi, dalsi krok, pokracovat',
  ro: 'urmatorul, urmatorul pas, continua, inainte, pasul urmator',
  fr: 'suivant, etape suivante, continuer',
  es: 'siguiente, siguiente paso, continuar',
  it: 'avanti, successivo, passo successivo, continua, prosegui',
});

/** Refuses or closes what a pop-up offers. */
export const DECLINE = listed({
  en: 'close, no, no thanks, no thank you, not now, later, maybe later, dismiss, cancel, skip, x, reject, decline',
  hu: 'bezar*, nem, nem kerem, nem erdekel, koszonom nem, kesobb, megse*, most nem',
  pl: 'zamknij, nie, nie dziekuje, nie teraz, pozniej, anuluj, odrzuc, pomin',
  de: 'schliessen, nein, nein danke, nicht jetzt, spater, abbrechen, ablehnen',
  cs: 'zavrit, ne, ne dekuji, pozdeji, zrusit, odmitnout',
  sk: 'zavriet, nie, nie dakujem, neskor, zrusit, odmietnut',
  ro: 'inchide, nu, nu multumesc, mai tarziu, anuleaza, nu acum',
  fr: 'fermer, non, non merci, plus tard, annuler, pas maintenant',
  es: 'cerrar, no, no gracias, mas tarde, ahora no, cancelar',
  it: 'chiudi, no, no grazie, piu tardi, non ora, annulla',
});
