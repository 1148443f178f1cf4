import type { Phrases } from '../../model/conversion';

/** Words for putting something in the cart. */
export const CART: Phrases = {
  en: [
    'add to cart',
    'add to bag',
    'add to basket',
    'add to trolley',
    'addtocart',
    'add cart',
    'product addtocart',
    'cart add',
    'cart quantity',
    'buy now',
    'add to order',
    'variations form',
    'shopping cart',
    'cart',
  ],
  hu: ['kosarba', 'kosarhoz', 'kosar'],
  pl: ['do koszyka', 'koszyk', 'dodaj do koszyka', 'kup teraz'],
  de: ['in den warenkorb', 'in den einkaufswagen', 'warenkorb', 'zum warenkorb'],
  cs: ['do kosiku', 'pridat do kosiku', 'vlozit do kosiku', 'kosik', 'koupit'],
  sk: ['do kosika', 'pridat do kosika', 'vlozit do kosika', 'kosik', 'kupit'],
  ro: ['adauga in cos', 'in cos', 'cos'],
  fr: ['ajouter au panier', 'panier'],
  es: ['anadir al carrito', 'agregar al carrito', 'anadir a la cesta', 'carrito'],
  it: ['aggiungi al carrello', 'carrello'],
  pt: ['adicionar ao carrinho', 'carrinho', 'comprar'],
  nl: ['in winkelwagen', 'winkelmandje'],
  zh: ['加入購物車', '加入购物车'],
  ru: ['в корзину', 'корзина'],
  da: ['laeg i kurv', 'lagg i varukorg'],
};

/** Words for paying and delivery. */
export const ORDER: Phrases = {
  en: [
    'checkout',
    'place order',
    'order form',
    'orderform',
    'complete order',
    'submit order',
    'payment',
    'billing',
    'shipping',
    'delivery',
    'pay now',
    'order now',
    'purchase',
  ],
  hu: ['megrendel*', 'rendeles', 'szallitas*', 'fizetes', 'penztar'],
  pl: ['zamow', 'zamowienie', 'zloz zamowienie', 'kupuje i place', 'platnosc', 'dostawa'],
  de: ['kasse', 'bestellen', 'bestellung', 'zahlung', 'lieferung', 'kaufen', 'zahlungspflichtig'],
  cs: ['objednat', 'objednavka', 'platba', 'doprava'],
  sk: ['objednat', 'objednavka', 'platba', 'doprava'],
  ro: ['comanda', 'trimite comanda', 'plata', 'livrare'],
  fr: ['commander', 'commande', 'paiement', 'livraison'],
  es: ['pedido', 'finalizar compra', 'realizar pedido', 'pago', 'envio'],
  it: ['ordine', 'ordina', 'acquista', 'pagamento', 'spedizione', 'cassa'],
  pt: ['pedido', 'finalizar compra', 'pagamento'],
  nl: ['bestellen', 'afrekenen', 'betaling'],
};

/** Words for a code that makes it cheaper. */
export const COUPON: Phrases = {
  en: [
    'coupon',
    'coupons',
    'coupon code',
    'promo code',
    'promocode',
    'promotional code',
    'voucher',
    'voucher code',
    'discount code',
    'gift card code',
  ],
  hu: ['kupon*', 'kedvezmenykod', 'utalvany*', 'promocios kod'],
  pl: ['kupon*', 'kod rabatowy', 'kod promocyjny', 'kodu rabatowego', 'rabat', 'bon'],
  de: ['gutschein*', 'rabattcode', 'aktionscode', 'promocode'],
  cs: ['slevovy kod', 'slevovy kupon', 'kupon', 'poukaz', 'darkovy poukaz'],
  sk: ['zlavovy kod', 'zlavovy kupon', 'kupon', 'poukaz', 'poukazka'],
  ro: ['cupon', 'cod promotional', 'cod de reducere', 'cod reducere', 'voucher'],
  fr: ['code promo', 'code de reduction', 'bon de reduction', 'code avantage', 'coupon'],
  es: ['cupon', 'codigo promocional', 'codigo de descuento', 'codigo descuento'],
  it: ['coupon', 'codice sconto', 'codice promozionale', 'buono sconto', 'buono'],
};

/** Words for giving money. */
export const DONATION: Phrases = {
  en: ['donate', 'donation', 'donations', 'donate now', 'give now', 'make a gift', 'make a donation', 'give monthly'],
  hu: ['adomany*', 'adomanyoz*', 'tamogatom', 'tamogatas*', 'tamogass*'],
  pl: ['wesprzyj', 'wspieram', 'wplac', 'wplacam', 'darowizn*', 'przekaz darowizne', 'wspomoz'],
  de: ['spenden', 'spende', 'jetzt spenden', 'spendenbetrag', 'spendenformular'],
  cs: ['darovat', 'prispet', 'prispevek', 'darujte', 'podporte', 'dar'],
  sk: ['darovat', 'prispiet', 'prispevok', 'darujte', 'podporte', 'dar'],
  ro: ['doneaza', 'donatie', 'donatii', 'donez', 'doneaza acum'],
  fr: ['don', 'dons', 'faire un don', 'je donne', 'donner', 'je fais un don'],
  es: ['donar', 'dona', 'dona ahora', 'donativo', 'donacion', 'haz una donacion'],
  it: ['dona', 'dona ora', 'donazione', 'donazioni', 'fai una donazione'],
};
