/**
 * What fields are called, in their `name`, `id`, label or placeholder, folded to words. By each language's own words for the same
 * thing; code is mostly written in English whatever the page speaks.
 */
export const FIELD_NAMES = {
  searched: String.raw`^(?:q|s|k|qs|query|search|keywords?|kw|term|szukaj|suche?|such|keres\w*|kereso|hledat|hladat|buscar|cerca|recherche|word|text_search|searchterm|search_?\w*|\w*_?search(?:_?(?:query|text|term|input|box|field|word|keyword|string|form))?)$`,
  email: String.raw`(?:^| )(?:e ?mail\w*|mail|\w{0,20}e?mail(?:address|adresse?|cim)?|emailaddress|e mail|email|courriel|correo(?: electronico)?|posta elettronica|adres e ?mail|adresa e ?mail|e postai?|e post)(?:$| )`,
  phone: String.raw`(?:^| )(?:phone\w*|tel|telephone|telefon\w*|mobil\w*|mobile|handy|telefono|gsm|fax|cell|nr telefonu|numer telefonu|rufnummer|telefonszam\w*|telefonni|portable)(?:$| )`,
  user: String.raw`(?:^| )(?:user|username|login|userid|user id|user name|user login|uname|nick\w*|loginid|log|open ?id\w*|felhasznalonev|felhasznalo|benutzername|usuario|identifiant|nazwa uzytkownika|uzivatelske jmeno|pouzivatelske meno|nume utilizator|nome utente|member id|customer number)(?:$| )`,
  name: '(?:^| )(?:name|names|fname|lname|firstname|lastname|surname|fullname|first name|last name|full name|your name|nev|keresztnev|vezeteknev|imie|nazwisko|vorname|nachname|jmeno|prijmeni|meno|priezvisko|nume|prenume|nom|prenom|nombre|apellidos?|nome|cognome|company|firma|cegnev|empresa|azienda|societe|entreprise)(?:$| )',
  address: String.raw`(?:^| )(?:street\w*|address(?:line)?\d?|address [12]|zip\w*|postcode|postal\w*|post code|city|town|state|province|county|iranyitoszam|varos|utca|ulica|miasto|kod pocztowy|strasse|plz|ort|mesto|psc|oras|strada|judet|cod postal|ville|code postal|rue|ciudad|codigo postal|direccion|indirizzo|cap|citta|provincia|ulice|telepules)(?:$| )`,
  card: '(?:^| )(?:card ?number|cc number|cc num|ccnumber|cvv2?|cvc|cardnumber|creditcard|credit card|iban|expiry|exp date|payment method|numer karty|kartyaszam|kartennummer|cislo karty|numero de carte|numero de tarjeta|numero carta|numar card)(?:$| )',
  message:
    '(?:^| )(?:message|comments?|msg|body|question|enquiry|inquiry|uzenet|megjegyzes|wiadomosc|tresc|nachricht|zprava|sprava|mesaj|mensaje|messaggio|votre message)(?:$| )',
  quantity:
    '(?:^| )(?:qty|quantity|mennyiseg|darabszam|ilosc|menge|anzahl|mnozstvi|mnozstvo|pocet kusu|cantitate|quantite|cantidad|quantita|db)(?:$| )',
  web: '(?:^| )(?:url|website|web site|homepage|weboldal|strona www)(?:$| )',
  date: String.raw`(?:^| )(?:date|day|check ?in\w*|check ?out\w*|arrival|departure|datum|idopont|erkezes|tavozas|data|termin|przyjazd|wyjazd|anreise|abreise|prijezd|odjezd|prichod|odchod|sosire|plecare|arrivee|depart|llegada|salida|fecha|arrivo|partenza)(?:$| )`,
  amount:
    '(?:^| )(?:amount|donation amount|other amount|custom amount|give amount|osszeg|adomany osszege|kwota|inna kwota|betrag|spendenbetrag|castka|suma|montant|importe|cantidad a donar|importo)(?:$| )',
  coupon: String.raw`(?:^| )(?:coupon\w*|coupon code|promo ?code|promocode|voucher\w*|discount ?code|gift ?code|kupon\w*|kuponkod|kod rabatowy|rabat|gutschein\w*|rabattcode|slevovy kod|zlavovy kod|cod promotional|cod reducere|code promo|codigo promocional|codice sconto)(?:$| )`,
  rating:
    '(?:^| )(?:ratings?|stars?|star rating|review rating|score|ertekeles|csillag|ocena|gwiazdki|bewertung|sterne|hodnoceni|hodnotenie|nota|note|puntuacion|valoracion|voto|valutazione)(?:$| )',
} as const;
