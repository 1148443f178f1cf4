import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { lightenPages } from './scripts/page-weight.mjs';

/** `ACCESS=granted` builds the variant whose host access needs no prompt: for the command line, which has nobody to ask. */
const granted = process.env['ACCESS'] === 'granted';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({ plugins: [preact(), lightenPages()] }),
  hooks: {
    // Scripts that are registered at run time would have their hosts added as required access: it is asked for when an audit starts.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (!granted) delete manifest.host_permissions;
    },
  },
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${granted ? '-granted' : ''}`,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'webRequest',
      'webNavigation',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    ...(granted ? { host_permissions: ['<all_urls>'] } : { optional_host_permissions: ['<all_urls>'] }),
    // Asked for when a consent walk begins: each visit is a stranger's.
    optional_permissions: ['browsingData'],
    action: { default_title: '__MSG_action__' },
    commands: {
      'toggle-overlay': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_toggleOverlay__' },
      'enter-overlay': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_enterOverlay__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'mikroskop@example.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
