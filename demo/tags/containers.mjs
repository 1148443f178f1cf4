import { adsConversion } from './ads.mjs';
import { ga4 } from './ga4.mjs';
import { pixel } from './meta.mjs';

const analytics = ga4('G-KAVICS2026', { endpoint: 'https://region1.google-analytics.com/g/collect' });
const cafes = ga4('G-KAVICSB2B1', { endpoint: 'https://sst.kavics.example/g/collect' });

const meta = pixel('204806100112358');
/** The previous agency's pixel. It was deleted at Meta, which answers with an error. */
const retired = pixel('109988776655443');

const shopEvent = (name) => (model) => analytics(name, { ...model.ecommerce });
const isCup = (model) => model.ecommerce.items[0].item_category === 'Cups';
const clicked = (selector) => (model) => Boolean(model['gtm.element']?.closest(selector));
const link = (model) => {
  const element = model['gtm.element'].closest('a, button');
  return { link_text: element.textContent.trim(), link_url: element.href };
};

/**
 * What each container fires. `needs`: consent without which the tag holds back altogether.
 *
 * @type {Record<string, { clicks: boolean, halfScroll: string | null, tags: { on: string, when?(model: any): boolean, needs: string[], fire(model: any, consent: any): void }[] }>}
 */
export const containers = {
  'GTM-KAVICS1': {
    clicks: true,
    // Defect: the scroll trigger was limited to the journal, so no other long page reports its scrolling.
    halfScroll: '/journal/',
    tags: [
      ...[
        { on: 'gtm.js', fire: () => analytics('page_view') },
        { on: 'view_item', fire: shopEvent('view_item') },
        { on: 'select_item', fire: shopEvent('select_item') },
        { on: 'add_to_cart', fire: shopEvent('add_to_cart') },
        // Defect: two tags for one thing. The second was added "to be safe" when the first already worked.
        { on: 'begin_checkout', fire: shopEvent('begin_checkout') },
        { on: 'gtm.linkClick', when: clicked('#checkout'), fire: shopEvent('begin_checkout') },
        // Defect: the shop pushes `purchase`; this tag still waits for the name that the old shop system used.
        { on: 'order_complete', fire: shopEvent('purchase') },
        {
          on: 'gtm.linkClick',
          when: clicked('header nav a'),
          fire: (model) => analytics('select_content', { content_type: 'nav', ...link(model) }),
        },
        { on: 'gtm.click', when: clicked('.button--hero'), fire: (model) => analytics('cta_click', link(model)) },
        { on: 'gtm.scrollDepth', fire: (model) => analytics('scroll', { percent_scrolled: model['gtm.scrollThreshold'] }) },
        {
          on: 'article_read',
          fire: (model) => analytics('article_read', { content_id: model.content_id, word_count: model.word_count }),
        },
        { on: 'video_start', fire: (model) => analytics('video_start', { ...model.video }) },
        { on: 'form_start', fire: (model) => analytics('form_start', { form_id: model.form_id }) },
        { on: 'form_submit', fire: (model) => analytics('form_submit', { form_id: model.form_id }) },
        { on: 'generate_lead', fire: (model) => analytics('generate_lead', { ...model.lead }) },
      ].map((tag) => ({ ...tag, needs: ['analytics_storage'] })),
      ...[
        { on: 'gtm.js', fire: () => meta('PageView') },
        { on: 'view_item', fire: (model) => meta('ViewContent', model) },
        // Defect: the tag for cups was copied from the old workspace, with the retired pixel in it.
        { on: 'add_to_cart', when: (model) => !isCup(model), fire: (model) => meta('AddToCart', model) },
        { on: 'add_to_cart', when: isCup, fire: (model) => retired('AddToCart', model) },
        { on: 'generate_lead', fire: (model) => meta('Lead', { ecommerce: model.lead }) },
        { on: 'generate_lead', fire: (model) => adsConversion('987654321', 'kV1cQ-uoteLabel', model.lead) },
      ].map((tag) => ({ ...tag, needs: ['ad_storage'] })),
    ],
  },

  // Café owners in Hungary: GA4 only, through a server of the shop's own, in "advanced" Consent Mode. Without consent its hits still
  // leave, without cookies.
  'GTM-KAVICS2': {
    clicks: false,
    halfScroll: null,
    tags: [
      { on: 'gtm.js', needs: [], fire: (_model, consent) => cafes('page_view', {}, consent) },
      { on: 'form_start', needs: [], fire: (model, consent) => cafes('form_start', { form_id: model.form_id }, consent) },
      { on: 'form_submit', needs: [], fire: (model, consent) => cafes('form_submit', { form_id: model.form_id }, consent) },
      { on: 'generate_lead', needs: [], fire: (model, consent) => cafes('generate_lead', { ...model.lead }, consent) },
    ],
  },
};
