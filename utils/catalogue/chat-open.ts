import type { Control, Conversion, PageView } from '../model/conversion';
import { joined } from './places/joined';
import { isInternal, isSharing } from './places/links';
import { byMessenger, isMessenger } from './places/targets';
import { ledTo, MESSENGER_ADDRESS, mayConcern, snake } from './words/events';
import { CHAT } from './words/reaching';

const MOST = 4;
const NAMED =
  /(?:^|[\s_-])(?:(?:live-?|web-?|open-?|toggle-?|start-?)?chat-?(?:toggle|button|btn|launcher|open|opener|bubble|trigger|icon|widget-button|link|start|fab)|livechat\w*|open-?(?:live-?)?chat|joinchat__(?:button|open)|qlwapp-toggle|nta-wa\w*|wa-chat-box-\w*|whatsapp-(?:float|button|widget|chat)\w*)(?:$|[\s_-])/i;

/** Opens a conversation: the launcher of the site’s own chat, a button that says so, a link to a messenger’s page. */
export default {
  title: { en: 'Chat or messenger opened', hu: 'Csevegés vagy üzenetküldő megnyitása', pl: 'Otwarcie czatu lub komunikatora' },
  why: {
    en: 'Who opens the chat has a question that the page left open.',
    hu: 'Aki megnyitja a csevegést, annak olyan kérdése van, amelyre az oldal nem felelt.',
    pl: 'Kto otwiera czat, ma pytanie, na które strona nie odpowiedziała.',
  },
  tryIt: {
    en: 'Open the chat; no message need be sent.',
    hu: 'Nyissa meg a csevegést; üzenetet küldenie nem kell.',
    pl: 'Otwórz czat; wiadomości nie trzeba wysyłać.',
  },
  kind: 'secondary-action',
  category: 'contact',
  weight: 5,
  sites: ['shop', 'lead-generation', 'saas', 'local'],
  found:
    'The launcher of a known chat, a button whose words or name open one, or a link to a conversation at WhatsApp, Messenger, Telegram and the like.',
  source: { name: 'Google Ads: conversion categories', url: 'https://support.google.com/google-ads/answer/9233061' },
  find(page) {
    const launchers = page.embeds
      .filter(({ kind }) => kind === 'chat')
      .slice(0, 1)
      .map(({ element, label, provider }) => ({ element, label: label || provider, confidence: 0.85 }));
    const buttons = page.where(opens).filter((control) => !launchers.some(({ element }) => element.contains(control.element)));
    const said = joined(
      buttons,
      () => 'one',
      (control) => (page.says(control, CHAT) ? 0.85 : 0.75),
    );
    const links = page.where(isConversation).filter((control) => !buttons.includes(control));
    const conversations = joined(links, byMessenger, () => 0.9).map((find) => ({ ...find, label: find.label || 'Messenger' }));
    return [...launchers, ...said, ...conversations.slice(0, MOST)];
  },
  done: [{ action: 'click' }],
  proves: {
    names: {
      ga4: ['chat_open', 'whatsapp_click', 'contact', 'click'],
      plausible: ['Outbound Link: Click'],
      matomo: ['outlink'],
      meta: ['Contact'],
    },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|loaded|ready|error|close|sent|message|submit|lead|received|start|begin|begun|initiat|engaged|replied))(?:.*_)?(?:(?:live_?chat|chat|chatbot|chat_(?:widget|window|box|bubble)|intercom|tawk|tidio|zendesk|crisp|drift|smartsupp)_?(?:(?:widget|window|box)_)?(?:open(?:ed)?|click(?:ed)?|toggle[d]?|launch(?:ed)?|expand(?:ed)?|maximized)|(?:open(?:ed)?|click(?:ed)?|toggle|launch)_?(?:on_)?(?:the_)?(?:live_?)?chat(?:bot)?|(?:chat|cseveges)_?(?:megnyit\w*|kattint\w*)|(?:otwarcie|klikniecie)_(?:czatu|w_czat)|chat_geoffnet)(?:_event|_ga4|_button|_btn)?$|^(?:.*_)?(?:whats_?app|messenger|telegram)(?:_(?:chat|contact|us|open|click(?:ed|s)?|button|link|event|ga4|kattint\w*|klik\w*))*$|^contact$|^click$|^(?:outbound|outgoing|external|exit)(?:_link)?(?:_click(?:ed|s)?)?$/,
    when(event) {
      const led = ledTo(event, MESSENGER_ADDRESS);
      return led ?? (snake(event.event) !== 'contact' || mayConcern(event, 'chat'));
    },
  },
  recommend: { ga4: 'chat_open', params: ['method', 'provider'], required: [], meta: 'Contact', ads: 'CONTACT' },
} satisfies Conversion;

function isConversation(control: Control): boolean {
  return control.region !== 'consent' && isMessenger(control) && !isSharing(control);
}

function opens(control: Control, page: PageView): boolean {
  const { element, region, folded, form, href } = control;
  if (region === 'consent' || form !== null || folded.length > 40) return false;
  if (href && href.hash === '' && !isInternal(control, page)) return false;
  if (NAMED.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400))) return true;
  return page.says(control, CHAT) && (href === null || href.hash !== '' || /chat|czat/i.test(href.pathname));
}
