import type { Mark } from '../../lib/findings/decide-mark.ts';
import type { ShownStanding } from '../ui/standing-mark.tsx';

/** Colours of a mark: of its shape, and of the sign that is cut out of it. */
export interface MarkColours {
  readonly tone: string;
  readonly ground: string;
}

/** The shape of each mark, and the same colours as in components/tokens.css: a page lets no style sheet of ours in. */
const LOOKS: Readonly<Record<Mark, { shape: ShownStanding; light: string; dark: string }>> = {
  verified: { shape: 'verified', light: '#146338', dark: '#74d09a' },
  'verified-with-reason': { shape: 'verified', light: '#146338', dark: '#74d09a' },
  'in-review': { shape: 'in-review', light: '#44536a', dark: '#b5c2d3' },
  suspicious: { shape: 'suspicious', light: '#a51f19', dark: '#ff9f96' },
  disputed: { shape: 'disputed', light: '#68378f', dark: '#d2aaf2' },
  'review-due': { shape: 'review-due', light: '#744900', dark: '#edbd63' },
  advised: { shape: 'advised', light: '#744900', dark: '#edbd63' },
};
const GROUND = { light: '#ffffff', dark: '#191f26' };

export function markLook(mark: Mark, isDark: boolean): { shape: ShownStanding; colours: MarkColours } {
  const scheme = isDark ? 'dark' : 'light';
  const look = LOOKS[mark];
  return { shape: look.shape, colours: { tone: look[scheme], ground: GROUND[scheme] } };
}
