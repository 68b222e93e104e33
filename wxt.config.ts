import preact from '@preact/preset-vite';
import type { InlineConfig, Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Reading a page needs no standing access: the toolbar button, its shortcut or the context menu grants the open tab. */
const pages = ['https://*/*', 'http://*/*'];

/**
 * mammoth brings two packages that make code out of text where they meet a browser from before 2014. The policy of
 * extensions forbids that, and reviewers of stores ask about it.
 */
const withoutCodeFromText: Plugin = {
  name: 'without-code-from-text',
  transform: {
    filter: { id: /\/node_modules\/(?:underscore|jszip|setimmediate)\// },
    handler: (code) =>
      code
        .replaceAll(/\bFunction\(['"]return this['"]\)\(\)/g, 'globalThis')
        .replaceAll(/\bnew Function\(\w+, ?['"]_['"], ?\w+\)/g, 'undefined') // of its templates, which nobody uses
        .replaceAll(/\bnew Function\(""\s?\+\s?(\w+)\)/g, '$1'),
  },
};

/**
 * Lets pages share few large files. Left to itself, the bundler makes one for each set of pages that share something: the
 * dashboard loaded seventy, the browser takes about five milliseconds for each, and opening it took half as long again.
 */
function shareFewFiles(config: InlineConfig): void {
  const { output } = config.build?.rollupOptions ?? {};
  if (!output || Array.isArray(output)) throw new Error('The pages are not built into one folder any more');
  config.build = { ...config.build, cssCodeSplit: false };
  output.codeSplitting = {
    groups: [
      {
        name: 'shared',
        tags: ['$initial'],
        test: (id) => !id.startsWith(`${import.meta.dirname}/entrypoints/`), // what a page does belongs to no other page
        entriesAware: true,
        entriesAwareMergeThreshold: 4_500, // with more, the panel would load what the dashboard alone needs
      },
    ],
  };
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact()],
    // Documents are read in a worker that loads the reader of their kind when it is needed.
    worker: { format: 'es', plugins: () => [withoutCodeFromText] },
    build: {
      target: ['chrome144', 'firefox140'],
      // Inlining constants would write the suffix list's 68 kB of labels once for each of its three uses.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // The others are one file each.
      if (entrypoints.length > 1) shareFewFiles(config);
    },
  },
  zip: { excludeSources: ['docs/pictures/**', 'test/**'] },
  manifest: ({ browser }) => ({
    name: 'First Call',
    description: 'What your team knows about a call-center vendor, on the vendor’s own website.',
    // Why each one is asked for:
    permissions: [
      'activeTab', //         read the page you click on, and no other
      'scripting', //         run that reader, and the banner once checking is on
      'storage', //           settings
      'unlimitedStorage', //  the list and its evidence outgrow the default quota
      'contextMenus', //      “Flag this vendor”, “Save selection as evidence”
      'alarms', //            see each morning what has become due
      ...(browser === 'firefox' ? [] : ['sidePanel']), // the panel beside the page; Firefox's sidebar needs no permission
      ...(browser === 'firefox' ? [] : ['offscreen']), // check subscribed lists in a worker: Chrome's background has none
    ],
    optional_permissions: [
      'notifications', //     say once a day how much is due: asked for by one click, off until then
    ],
    optional_host_permissions: pages, // checking as you browse: asked for by one click, off until then
    incognito: 'not_allowed',
    action: { default_title: 'First Call: not checked, click to check' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' }, description: 'Check this vendor' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'first-call@first-call.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
