/** Frequent small words, folded, that tell languages apart. */
export const COMMON: { readonly [language: string]: string } = {
  en: 'the and of to in for with you your this that from are our is on we be have more',
  hu: 'es az hogy nem egy vagy van ez csak meg mar lehet minden azonban kell volt mint ha most ker',
  pl: 'nie na jest sie oraz dla przez lub jak jego ktore ktory czy tylko od po ze bez jeszcze moze',
  de: 'der die und das ist nicht mit fur auf ein eine sie den von zu wir sich auch im dem',
  cs: 'nebo jsou jako ktery ktere pro pri neni byl jeho jen uz vsechny nas vas aby kde od pod prosim',
  sk: 'alebo su ako ktory ktore pre pri nie bol jeho len uz vsetky nas vas aby kde aj ste sme',
  ro: 'si in la cu pe din este sunt pentru care mai sau prin fi noi dvs ale acest',
  fr: 'les des et est dans pour que qui une vous nous sur avec pas plus votre ce aux sont par',
  es: 'los las y que por con para una del se su como mas pero este son tu sus nuestro al',
  it: 'il che di per non una sono della con gli nel alla dei piu anche questo tuo come del le',
  pt: 'os as que para com uma nao por mais dos voce seu ou como das em ao pelo sua nos',
  nl: 'het een van voor met niet zijn op aan ook door naar uw onze wij deze bij maar over de',
};
