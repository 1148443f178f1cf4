import type { Vendors } from './table';

/** What takes money: express buttons, card fields, donation boxes. */
export const PAYMENTS: Vendors = {
  stripe: ['.StripeElement stripe-buy-button stripe-pricing-table', 'js.stripe.com checkout.stripe.com buy.stripe.com'],
  paypal: ['.paypal-buttons .paypal-button-container paypal-button', 'paypal.com/(?:smart|sdk|donate|\\S*button|cgi-bin/webscr)'],
  adyen: ['.adyen-checkout__payment-method', 'adyen.com'],
  braintree: ['.braintree-dropin .braintree-hosted-field', 'braintreegateway.com braintree-api.com'],
  klarna: [
    '#klarna-checkout-container .klarna-checkout',
    'klarna.com/\\S*(?:checkout|payments) klarna.net/\\S*(?:checkout|payments)',
  ],
  'google-pay': ['.gpay-button google-pay-button .gpay-card-info-container', 'pay.google.com'],
  'apple-pay': ['apple-pay-button .apple-pay-button', ''],
  'amazon-pay': ['.amazonpay-button-container #OffAmazonPayments*', 'payments.amazon.*'],
  'shop-pay': ['shop-pay-button shopify-accelerated-checkout shopify-accelerated-checkout-cart', 'shop.app'],
  square: ['.sq-card-wrapper', 'squarecdn.com/\\S*(?:payments|card)'],
  mollie: ['.mollie-component', 'js.mollie.com'],
  payu: ['.payu-card-form', 'secure.payu.com secure.payu.in'],
  przelewy24: ['', 'przelewy24.pl'],
  barion: ['', 'secure.barion.com'],
  simplepay: ['', 'simplepay.hu'],
  comgate: ['', 'comgate.cz'],
  donorbox: ['dbox-widget .dbox-donation-button', 'donorbox.org'],
  givewp: ['.give-form', ''],
  'fundraise-up': ['.fundraiseup-widget', 'fundraiseup.com'],
  darujme: ['[data-darujme-widget-token]', 'darujme.cz darujme.sk'],
  'ko-fi': ['.floatingchat-container-wrap', 'ko-fi.com'],
};

export const COMMENTS: Vendors = {
  disqus: ['#disqus_thread', 'disqus.com'],
  facebook: ['.fb-comments', 'facebook.com/\\S*plugins/(?:comments|feedback)'],
  giscus: ['.giscus', 'giscus.app'],
  utterances: ['.utterances', 'utteranc.es'],
  hyvor: ['hyvor-talk-comments', 'talk.hyvor.com'],
  commento: ['#commento', 'commento.io'],
  openweb: ['[data-spotim-module] [data-spot-im-module-default-area]', 'spot.im openweb.com'],
  coral: ['#coral_thread #coral_talk_stream', ''],
  viafoura: ['vf-conversations vf-comments', 'viafoura.com'],
  remark42: ['#remark42', ''],
};

export const REVIEWS: Vendors = {
  trustpilot: ['.trustpilot-widget', 'trustpilot.com'],
  yotpo: ['.yotpo-main-widget .yotpo-widget-instance', 'yotpo.com'],
  'trusted-shops': ['#trustbadge-container* etrusted-widget', 'trustedshops.com trustedshops.de'],
  judgeme: ['.jdgm-widget', 'judge.me'],
  bazaarvoice: ['[data-bv-show]', 'bazaarvoice.com'],
  loox: ['#looxReviews .loox-reviews-default', 'loox.io'],
  stamped: ['#stamped-main-widget', 'stamped.io'],
  'reviews-io': ['.R-Platform-Wrapper', 'reviews.io reviews.co.uk'],
  powerreviews: ['.p-w-r', ''],
  feefo: ['#feefo-*', 'feefo.com'],
  trustmate: ['#tm-widget*', 'trustmate.io'],
  arukereso: ['#arukereso-widget', 'arukereso.hu/\\S*(?:widget|badge)'],
};

export const AUDIO: Vendors = {
  spotify: ['', 'open.spotify.com/embed'],
  soundcloud: ['', 'w.soundcloud.com/player'],
  'apple-podcasts': ['', 'embed.podcasts.apple.com embed.music.apple.com'],
  anchor: ['', 'anchor.fm/\\S*embed podcasters.spotify.com'],
  buzzsprout: ['#buzzsprout-player*', 'buzzsprout.com'],
  libsyn: ['', 'libsyn.com/\\S*(?:embed|player)'],
  podbean: ['', 'podbean.com/\\S*player'],
  transistor: ['', 'share.transistor.fm'],
  simplecast: ['', 'player.simplecast.com'],
  mixcloud: ['', 'mixcloud.com/(?:widget|\\S*player-widget)'],
  deezer: ['', 'widget.deezer.com'],
  castos: ['', 'castos.com/player'],
  spreaker: ['', 'widget.spreaker.com'],
  acast: ['', 'embed.acast.com'],
  bandcamp: ['', 'bandcamp.com/EmbeddedPlayer'],
};
