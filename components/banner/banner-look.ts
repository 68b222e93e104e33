import type { ShownStanding } from '../ui/standing-mark.tsx';

/** Colours of the banner in one scheme; the page's own style sheet never reaches them. */
export interface BannerColours {
  readonly raised: string;
  readonly ink: string;
  readonly meta: string;
  readonly edge: string;
  readonly accent: string;
  readonly tone: string;
  readonly soft: string;
  readonly line: string;
  readonly shadow: string;
}

type Tone = Pick<BannerColours, 'tone' | 'soft' | 'line'>;
type Ground = Omit<BannerColours, keyof Tone>;

/*
 * The same values as components/tokens.css. They are repeated because a page with a strict Content-Security-Policy lets
 * no style sheet of ours in: each colour is set on its element, which no policy forbids.
 */
const LIGHT: Ground = {
  raised: '#ffffff',
  ink: '#15202b',
  meta: '#5a6673',
  edge: '#7a8591',
  accent: '#0b5c8a',
  shadow: '0 4px 16px rgb(16 28 40 / 16%)',
};
const DARK: Ground = {
  raised: '#222a32',
  ink: '#e9edf1',
  meta: '#97a3af',
  edge: '#7b8794',
  accent: '#7cc1ea',
  shadow: '0 4px 20px rgb(0 0 0 / 60%)',
};

const TONES: Partial<Record<ShownStanding, { readonly light: Tone; readonly dark: Tone }>> = {
  suspicious: {
    light: { tone: '#a51f19', soft: '#fdecea', line: '#efb6b1' },
    dark: { tone: '#ff9f96', soft: '#2d1c1d', line: '#75332f' },
  },
  disputed: {
    light: { tone: '#68378f', soft: '#f3ebf9', line: '#d2b9e7' },
    dark: { tone: '#d2aaf2', soft: '#271f32', line: '#5d427a' },
  },
};

const NOTICE = {
  light: { tone: '#744900', soft: '#fcf1db', line: '#e3c281' },
  dark: { tone: '#edbd63', soft: '#2a2312', line: '#6a5220' },
};

/** The colours for a standing, in the reviewer's scheme rather than the page's. */
export function bannerColours(standing: ShownStanding, isDark: boolean): BannerColours {
  const tone = TONES[standing] ?? NOTICE;
  return isDark ? { ...DARK, ...tone.dark } : { ...LIGHT, ...tone.light };
}

export const BANNER_FONT =
  '"Segoe UI", -apple-system, BlinkMacSystemFont, Inter, Roboto, "Open Sans", "Liberation Sans", system-ui, sans-serif';
