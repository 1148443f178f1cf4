import type { Words } from '../says';

/** A button that bears them writes to people. */
export const WRITES: Words = {
  en: ['send', 'post', 'publish', 'reply', 'comment', 'submit', 'vote', 'report'],
  hu: ['kuldes', 'elkuld*', 'bekuld*', 'kuldom', 'kozzetetel*', 'hozzaszol*', 'velemeny irasa', 'szavaz*', 'valasz'],
  pl: ['wyslij', 'wysylam', 'opublikuj', 'odpowiedz', 'skomentuj', 'dodaj komentarz', 'dodaj opinie', 'glosuj', 'zglos'],
  de: ['senden', 'absenden', 'abschicken', 'veroffentlichen', 'antworten', 'kommentieren', 'abstimmen', 'melden'],
  fr: ['envoyer', 'publier', 'repondre', 'commenter', 'soumettre', 'voter', 'signaler'],
  es: ['enviar', 'publicar', 'responder', 'comentar', 'votar', 'denunciar'],
  it: ['invia', 'inviare', 'pubblica', 'rispondi', 'commenta', 'vota', 'segnala'],
  nl: ['verstuur', 'versturen', 'verzend*', 'plaatsen', 'reageer', 'beantwoord*', 'stem', 'melden'],
  cs: ['odeslat', 'poslat', 'publikovat', 'odpovedet', 'komentovat', 'hlasovat', 'nahlasit'],
  sk: ['odoslat', 'odpovedat', 'nahlasit'],
  ro: ['trimite', 'publica', 'raspunde', 'comenteaza', 'voteaza', 'raporteaza'],
  pt: ['publicar', 'comentar', 'denunciar'],
};
