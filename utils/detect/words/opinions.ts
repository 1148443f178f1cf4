import type { Phrases } from '../../model/conversion';

/** Saying something under an article. */
export const COMMENT: Phrases = {
  en: ['comment', 'comments', 'commentform', 'leave a reply', 'post comment', 'reply', 'respond'],
  hu: ['hozzaszol*', 'komment*'],
  pl: ['komentarz*', 'skomentuj', 'dodaj komentarz'],
  de: ['kommentar*', 'kommentieren'],
  cs: ['komentar*', 'diskuse', 'okomentovat', 'vlozit prispevek'],
  sk: ['komentar*', 'diskusia', 'okomentovat', 'vlozit prispevok'],
  ro: ['comentariu*', 'comenteaza', 'comentarii', 'lasa un comentariu', 'lasa un raspuns'],
  fr: ['commentaire*', 'commenter', 'laisser un commentaire'],
  es: ['comentario*', 'comentar', 'deja una respuesta'],
  it: ['commento', 'commenti', 'commenta', 'lascia un commento'],
  pt: ['comentario*'],
  nl: ['reactie', 'reageer'],
  ru: ['комментарии', 'комментировать'],
};

/** Judging a product or a service. */
export const REVIEW: Phrases = {
  en: [
    'write a review',
    'your review',
    'reviewform',
    'submit review',
    'submit your review',
    'add a review',
    'leave a review',
    'post review',
    'review',
    'write review',
    'rating',
    'your rating',
    'rate this',
  ],
  hu: ['velemeny*', 'ertekeles*', 'ertekeld', 'ertekelje', 'ertekelem'],
  pl: ['opinia', 'opinie', 'dodaj opinie', 'recenzj*', 'twoja opinia', 'ocen', 'ocena', 'wystaw opinie'],
  de: ['bewertung*', 'rezension*', 'bewerten'],
  cs: ['hodnoceni', 'recenze', 'recenzi', 'ohodnotit', 'hodnotit', 'pridat hodnoceni'],
  sk: ['hodnotenie', 'hodnotenia', 'recenzia', 'recenziu', 'ohodnotit', 'pridat hodnotenie'],
  ro: ['recenzie', 'recenzii', 'evaluare', 'evalueaza', 'adauga o recenzie', 'scrie o recenzie', 'parerea ta'],
  fr: ['avis', 'donner votre avis', 'laisser un avis', 'evaluer', 'evaluation'],
  es: ['opinion', 'opiniones', 'resena', 'resenas', 'valoracion', 'valorar'],
  it: ['recensione', 'recensioni', 'valutazione', 'valuta'],
  pt: ['avaliacao', 'avaliar'],
  nl: ['beoordeling', 'beoordelen'],
  ru: ['отзыв', 'отзывы', 'оставить отзыв'],
};

/** Being asked: polls, questionnaires, scores. */
export const SURVEY: Phrases = {
  en: ['survey', 'poll', 'vote', 'questionnaire', 'was this helpful', 'how likely are you', 'nps'],
  hu: ['szavaz*', 'kerdoiv', 'felmeres', 'kozvelemeny kutatas', 'hasznos volt'],
  pl: ['ankiet*', 'sond*', 'glosuj', 'zaglosuj', 'glosowanie', 'czy ta strona byla pomocna', 'kwestionariusz'],
  de: ['umfrage', 'abstimmen', 'abstimmung', 'fragebogen', 'war das hilfreich'],
  cs: ['anketa', 'hlasovat', 'hlasovani', 'dotaznik', 'pruzkum'],
  sk: ['anketa', 'hlasovat', 'hlasovanie', 'dotaznik', 'prieskum'],
  ro: ['sondaj', 'voteaza', 'chestionar'],
  fr: ['sondage', 'voter', 'votez', 'questionnaire', 'enquete'],
  es: ['encuesta', 'votar', 'vota', 'cuestionario', 'sondeo'],
  it: ['sondaggio', 'vota', 'questionario'],
};
