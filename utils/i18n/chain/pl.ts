import type { ChainKey } from './keys';

/** Chains and their gaps, and what came of what was done: Polish. */
export const chainPl: { readonly [key in ChainKey]: string } = {
  'chain.caused': 'Co wywołały działania',
  'result.error': 'komunikat o błędzie',
  'result.success': 'komunikat o powodzeniu',
  'result.gone': 'formularz zniknął',
  'result.emptied': 'formularz został wyczyszczony',
  'result.cart': 'koszyk się zmienił',
  'result.left': 'inna strona',
  'result.changed': 'coś się zmieniło',
  'result.nothing': 'nic się nie zmieniło',
  'gap.no-tag': 'trafiło do warstwy danych, ale[ w ciągu {seconds} s] nie zareagował żaden tag',
  'gap.not-sent': 'wywołano, ale[ w ciągu {seconds} s] nic nie zostało wysłane',
  'gap.blocked': 'tag zareagował, ale przeglądarka zablokowała żądanie[ ({error})]',
  'gap.blocked-client': 'tag zareagował, ale rozszerzenie przeglądarki zablokowało żądanie[ ({error})]',
  'gap.failed': 'wysłano, ale serwer tego nie przyjął[: HTTP {status}][ ({error})]',
  'gap.waiting': 'trwa oczekiwanie[ (do {seconds} s)]',
};
