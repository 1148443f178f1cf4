// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Conversion } from '../model/conversion';
import { conversions } from './index';
import { eventOf } from './testing/page.fixture';

const all: readonly (readonly [string, Conversion])[] = [...conversions];

/** Names as sites send them to GA4 without parameters, and everything that they may prove; a line without anything: nothing. */
const MEANINGS: readonly (readonly [names: string, proves: string])[] = [
  ['view_item_list view_category product_list_viewed termeklista wyswietlenie_listy_produktow', 'view-list'],
  ['select_item', 'plan-select select-item'],
  ['product_click productclick klikniecie_produktu', 'select-item'],
  ['view_item product_viewed view_content termek_megtekintes wyswietlenie_produktu', 'view-product'],
  ['add_to_cart', 'add-to-cart plan-select'],
  ['addtocart product_added kosarba_helyezes dodanie_do_koszyka in_den_warenkorb', 'add-to-cart'],
  ['remove_from_cart kosarbol_torles usuniecie_z_koszyka', 'remove-from-cart'],
  ['view_cart cart_viewed kosar_megtekintes wyswietlenie_koszyka', 'view-cart'],
  ['add_to_wishlist product_added_to_wishlist kivansaglista_hozzaadas dodanie_do_ulubionych', 'wishlist'],
  ['begin_checkout', 'begin-checkout donate-start plan-select'],
  ['checkout_started checkout penztar zur_kasse', 'begin-checkout'],
  ['add_shipping_info checkout_shipping wybor_dostawy', 'shipping'],
  ['add_payment_info checkout_payment payment_method_selected wybor_platnosci', 'payment'],
  ['purchase', 'booking-done donation purchase'],
  ['order_completed transaction vasarlas zakup kauf', 'purchase'],
  ['view_promotion banner_impression', 'promo-view'],
  ['select_promotion', 'cta-click exit-intent promo-click'],
  ['promo_click banner_click', 'cta-click promo-click'],
  ['coupon_applied apply_coupon kupon_bevaltas uzycie_kuponu', 'coupon'],
  ['print_coupon coupon_copied', 'coupon-print'],
  ['compare_item add_to_compare produktvergleich', 'compare'],
  ['variant_select size_selected customize_product wybor_rozmiaru', 'variant-select'],
  ['size_guide size_guide_click merettablazat', 'size-guide'],
  ['reviews_open read_reviews', 'reviews'],
  ['review_submit submit_review product_reviewed write_review rate_product dodanie_opinii', 'review-submit'],
  ['notify_me back_in_stock stock_alert price_alert', 'back-in-stock'],
  ['generate_lead', 'back-in-stock booking-done chat-lead demo form-submit gated-content jobs newsletter quote trial'],
  [
    'form_submit',
    'back-in-stock booking-done comment demo form-submit gated-content jobs newsletter quote review-submit sign-up trial',
  ],
  ['lead', 'demo form-submit gated-content quote'],
  ['contact_form_submit', 'demo form-submit gated-content quote'],
  ['form_start urlap_megkezdes rozpoczecie_formularza', 'form-start'],
  ['form_view', 'form-view'],
  ['form_error form_validation_error', 'form-error'],
  ['form_step form_step_2 step_2_completed', 'form-step'],
  ['urlap_bekuldes wyslanie_formularza formular_gesendet', 'form-submit'],
  ['request_quote quote_request ajanlatkeres zapytanie_ofertowe angebot_anfordern', 'quote'],
  ['demo_request book_a_demo request_demo schedule_demo', 'demo'],
  ['booking_start book_now umow_wizyte', 'booking-open'],
  ['book_appointment', 'booking-done booking-open'],
  ['booking_complete appointment_booked event_scheduled schedule idopontfoglalas rezerwacja termin_gebucht', 'booking-done'],
  [
    'newsletter_signup newsletter_subscribe subscribe email_signup hirlevel_feliratkozas zapis_na_newsletter newsletteranmeldung',
    'newsletter',
  ],
  ['sign_up', 'gated-content newsletter sign-up trial'],
  [
    'signup registration complete_registration account_created create_account regisztracio rejestracja registrierung_abgeschlossen',
    'sign-up',
  ],
  ['sign_up_start start_registration', 'signup-start'],
  ['login log_in sign_in bejelentkezes logowanie', 'login'],
  ['start_trial trial_started free_trial', 'trial'],
  ['calculator_use quiz_complete tool_use configurator_used', 'calculator'],
  ['view_pricing pricing_page_view', 'pricing-view'],
  ['plan_select select_plan pricing_click', 'plan-select'],
  ['join_group join_community', 'join-group'],
  ['tutorial_begin product_tour_started', 'tutorial-begin'],
  ['tutorial_complete onboarding_complete', 'tutorial-complete'],
  ['chat_started chat_message_sent live_chat_start', 'chat-lead'],
  ['ebook_download whitepaper_download brochure_download file_download', 'download gated-content'],
  ['pdf_download', 'download'],
  ['gated_content', 'gated-content'],
  ['popup_submit popup_click exit_intent_conversion', 'exit-intent'],
  ['comment_submit post_comment comment hozzaszolas_kuldes dodanie_komentarza', 'comment'],
  ['donate donation donation_complete adomany darowizna spende', 'donation'],
  ['donate_click donation_started donate_start', 'donate-start'],
  ['job_apply apply_now submit_application allas_jelentkezes', 'jobs'],
  ['job_view view_job career_page_view', 'job-view'],
  [
    'select_content',
    'compare cta-click faq-open filter-sort gallery link-click reviews size-guide support tab-open variant-select',
  ],
  ['cta_click button_click', 'cta-click'],
  ['link_click menu_click', 'link-click'],
  ['outbound_click', 'affiliate chat-open directions outbound social-follow'],
  ['phone_click click_to_call', 'phone'],
  ['scroll', 'scroll-50 scroll-90'],
  ['scroll_50', 'scroll-50'],
  ['scroll_90 bottom_reached', 'scroll-90'],
  ['article_read', 'article-read'],
  ['video_start', 'video-start'],
  ['video_progress', 'video-progress'],
  ['video_complete video_100', 'video-complete'],
  ['audio_start podcast_play odtworzenie_podcastu', 'audio-play'],
  ['engaged_time time_on_page_60 timer', 'engaged-time'],
  ['email_click mailto klikniecie_e_mail', 'email'],
  ['whatsapp_click messenger_click', 'chat-open messaging'],
  ['sms_click viber_click', 'messaging'],
  ['chat_open live_chat_click otwarcie_czatu', 'chat-open'],
  ['store_locator find_location uzletkereso wyszukiwarka_sklepow', 'store-locator'],
  ['get_directions map_click klikniecie_trasy', 'directions'],
  ['buy_elsewhere app_store_click', 'affiliate'],
  ['affiliate_click', 'affiliate outbound'],
  ['search view_search_results site_search kereses wyszukiwanie', 'site-search'],
  ['search_no_results nincs_talalat brak_wynikow', 'search-no-result'],
  ['filter_apply sort_by product_list_filtered szures sortowanie', 'filter-sort'],
  ['faq_open accordion_click rozwiniecie_pytania', 'faq-open'],
  ['tab_click product_tab_open otwarcie_zakladki', 'tab-open'],
  ['gallery_view image_zoom powiekszenie_zdjecia', 'gallery'],
  ['share copy_link megosztas udostepnienie', 'share'],
  ['social_follow instagram_click', 'social-follow'],
  ['push_opt_in rss pwa_install', 'rss-push'],
  ['survey_submit nps_score wypelnienie_ankiety', 'survey'],
  ['article_helpful not_helpful', 'support'],
  ['language_change currency_switch nyelvvaltas zmiana_jezyka', 'lang-currency'],
  ['consent_choice consent_update accept_cookies', 'consent-choice'],
  ['print_page add_to_calendar nyomtatas wydruk', 'print-save'],
  [
    'checkout_progress checkout_step_2 refund logout trial_click popup_view popup_close kosarlabda basketball_view cartoon_view page_view session_start heartbeat user_engagement form_id doubleclick_id',
    '',
  ],
];

test.each(MEANINGS.flatMap(([names, proves]) => names.split(' ').map((name) => [name, proves])))(
  '%s proves: %s',
  (name, proves) => {
    const proved = all.filter(
      ([
        ,
        {
          proves: { names, lexicon, when },
        },
      ]) => {
        if (!lexicon.test(name) && !names['ga4']?.includes(name)) return false;
        return when?.(eventOf(name)) ?? true;
      },
    );
    expect(proved.map(([id]) => id).sort()).toEqual(proves.split(' ').filter(Boolean));
  },
);
