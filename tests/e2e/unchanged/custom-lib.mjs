/** Where Mixpanel's snippet, which runs next, finds its library. */
window.MIXPANEL_CUSTOM_LIB_URL = '/library.js';
