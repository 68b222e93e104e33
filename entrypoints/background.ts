import '../lib/platform/set-up-zod.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { watchBrowser } from '../lib/platform/watch-browser.ts';

export default defineBackground(() => {
  watchBrowser();
});
