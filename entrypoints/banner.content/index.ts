import { defineContentScript } from 'wxt/utils/define-content-script';
import { BannerHost } from '../../components/banner/banner-host.ts';
import { runBanner } from '../../lib/platform/run-banner.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => runBanner(() => new BannerHost()),
});
