import type { LikelyKey } from './keys';

export const likelyPl: { readonly [key in LikelyKey]: string } = {
  'likely.title': 'Prawdopodobnie zostałoby wysłane:',
  'likely.unseen': 'Kodu, który na niego nasłuchuje, nie widać: wszystko pokaże dopiero użycie.',
  'likely.handler': 'wywołuje to jego {name}',
  'likely.attribute': 'odczytane z jego atrybutu {name}',
  'likely.named': 'podaje to jego atrybut {name}, dla tagów, które go odczytują',
  'likely.same': 'tak jak przy innym elemencie, który oferuje to samo ({name})',
  'likely.alike': 'tak jak przy podobnie zbudowanym elemencie {name}',
  'likely.listens': 'coś na stronie na to nasłuchuje: wcześniej już tam trafiło',
  'likely.outbound': 'jeśli włączono tam pomiar zaawansowany kliknięć wychodzących',
  'likely.download': 'jeśli włączono tam pomiar zaawansowany pobrań plików',
  'likely.forms': 'jeśli włączono tam pomiar zaawansowany formularzy',
  'likely.video': 'jeśli włączono tam pomiar zaawansowany filmów',
  'likely.collected': 'zbiera to samo z siebie i zrobiło to w tym audycie',
  'likely.collects': 'jeśli ustawiono, że zbiera to samo z siebie',
  'likely.recorded': 'kliknięcia są na nagraniach sesji, jeśli są one włączone',
};
