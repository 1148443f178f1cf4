import { listed } from './listed';

/** What is written on controls that lead into an account. All folded. */

export const LOG_IN = listed({
  en: 'log in, login, sign in, signin, log on, my account, your account, member login, customer login',
  hu: 'belepes, belepek, bejelentkezes, bejelentkezem, fiokom, sajat fiok, ugyfelkapu',
  pl: 'zaloguj, zaloguj sie, logowanie, moje konto, twoje konto, zaloguj do konta',
  de: 'anmelden, einloggen, login, mein konto, kundenkonto, kundenlogin, mein account',
  cs: 'prihlasit, prihlasit se, prihlaseni, muj ucet, prihlaste se',
  sk: 'prihlasit, prihlasit sa, prihlasenie, moj ucet, prihlaste sa',
  ro: 'autentificare, conectare, intra in cont, contul meu, conecteaza te, cont client',
  fr: 'connexion, se connecter, connectez vous, mon compte, identifiez vous, me connecter, espace client',
  es: 'iniciar sesion, inicia sesion, mi cuenta, acceso clientes, identificate, identificarse, area de clientes',
  it: 'accedi, il mio account, area clienti, area riservata, effettua il login',
});

export const SIGN_UP = listed({
  en: `
    sign up, signup, register, registration, create account, create an account, create your account, create your free account,
    create free account, create a free account, open an account, open account, new account, join for free, join free, become a member,
    new customer`,
  hu: 'regisztral*, regisztracio*, fiok letrehozasa, fiokot hoz*, uj fiok',
  pl: 'zarejestruj, zarejestruj sie, rejestracja, rejestruj*, zaloz konto, utworz konto, zaloz darmowe konto, nowe konto, zakladajac jednoczesnie konto',
  de: 'registrieren, registrierung, konto erstellen, konto anlegen, konto eroffnen, neues konto, account erstellen, neukunde',
  cs: 'registrace, registrovat, registrovat se, zaregistrovat, zaregistrujte se, registrujte se, registrujte, vytvorit ucet, zalozit ucet',
  sk: 'registracia, registrovat, registrovat sa, zaregistrovat, zaregistrujte sa, registrujte sa, registrujte, vytvorit ucet, zalozit ucet',
  ro: 'inregistrare, inregistreaza te, inregistrati va, creeaza cont, creeaza un cont, cont nou, inscriere',
  fr: 'creer un compte, creer mon compte, creez votre compte, inscription, s inscrire, inscrivez vous, je m inscris',
  es: 'registrate, registrarse, crear cuenta, crear una cuenta, crea tu cuenta, abrir cuenta, darse de alta',
  it: 'registrati, registrazione, crea account, crea un account, crea il tuo account, nuovo account',
});

/** Signing up for something that is no account. */
export const NOT_ACCOUNT = listed({
  en: `
    newsletter, product, warranty, domain, event, webinar, course, email updates, mailing list, vat, trademark, log out, sign out, logout,
    forgot, lost password, reset password, account manager, bank account`,
  hu: 'hirlevel*, termek*, garancia*, domain*, esemeny*, kepzes*, tanfolyam*, kijelentkez*, elfelejtett',
  pl: 'newsletter*, biuletyn*, produkt*, gwarancj*, domen*, wydarzeni*, wizyt*, szkoleni*, kurs*, wyloguj*, zapomnial*, nie pamietam',
  de: 'newsletter, produkt*, garantie*, domain*, veranstaltung*, kurs*, abmelden, passwort vergessen, logout',
  cs: 'newsletter*, odber*, produkt*, zaruk*, domen*, kurz*, odhlasit, zapomen*',
  sk: 'newsletter*, odber*, produkt*, zaruk*, domen*, kurz*, odhlasit, zabud*',
  ro: 'newsletter, produs*, garanti*, domeniu*, curs*, deconectare, iesire, ai uitat',
  fr: 'newsletter, infolettre, produit*, garantie*, evenement*, formation*, deconnexion, mot de passe oublie',
  es: 'newsletter, boletin, producto*, garantia*, evento*, curso*, cerrar sesion, olvidaste',
  it: 'newsletter, prodott*, garanzia*, event*, corso, corsi, logout, esci, dimenticat*',
});

export const TRIAL = listed({
  en: `
    free trial, start trial, start free trial, start your trial, start your free trial, start my free trial, try for free, try it free,
    try free, day trial, days free, trial`,
  hu: 'ingyenes proba, ingyenes kiprobalas, probaidoszak*, proba idoszak*, probaverzio*, ingyen kiprobal*, napos proba, napig ingyen*',
  pl: 'okres probny, okresu probnego, darmowy okres, wersja probna, wyprobuj za darmo, wyprobuj bezplatnie, przetestuj za darmo, dni za darmo, bezplatny test',
  de: 'kostenlos testen, testversion, testphase, gratis testen, kostenlose testphase, probemonat, tage kostenlos, tage testen, probeabo',
  cs: 'vyzkouset zdarma, zkusebni verze, zkusebni obdobi, dni zdarma, na zkousku zdarma',
  sk: 'vyskusat zadarmo, skusobna verzia, skusobne obdobie, dni zadarmo',
  ro: 'perioada de proba, incearca gratuit, proba gratuita, zile gratuit, versiune de proba',
  fr: 'essai gratuit, essayer gratuitement, periode d essai, jours gratuits, essai de',
  es: 'prueba gratis, prueba gratuita, periodo de prueba, probar gratis, dias gratis',
  it: 'prova gratuita, prova gratis, periodo di prova, giorni gratis, prova gratuitamente',
});
