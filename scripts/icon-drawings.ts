/** Drawings of the toolbar icon: the product's, and the mark of a standing that lies on it. */

export type Marked = keyof typeof MARKS;

/** One mark: its outline, the outline of the gap around it, and the white glyph on it. */
interface Mark {
  fill: string;
  outline: string;
  glyph: string;
}

const ROUND = 'fill="none" stroke="#fff" stroke-linecap="round" stroke-linejoin="round"';

/** On a 16 × 16 grid, to be scaled. White on each fill is at least 4.9:1. */
const MARKS = {
  verified: {
    fill: '#15804a',
    outline: '<circle cx="8" cy="8" r="7.5"/>',
    glyph: `<path d="m4.6 8.3 2.4 2.4 4.4-5.1" ${ROUND} stroke-width="2"/>`,
  },
  'in-review': {
    fill: '#56667d',
    outline: '<rect x="0" y="4" width="16" height="11" rx="5.5"/>',
    glyph:
      '<g fill="#fff"><circle cx="4.3" cy="9.5" r="1.3"/><circle cx="8" cy="9.5" r="1.3"/><circle cx="11.7" cy="9.5" r="1.3"/></g>',
  },
  suspicious: {
    fill: '#c4271e',
    outline: '<path d="M4.9.5h6.2l4.4 4.4v6.2l-4.4 4.4H4.9L.5 11.1V4.9z"/>',
    glyph: `<path d="M8 4.2v4.4" ${ROUND} stroke-width="2.2"/><circle cx="8" cy="11.7" r="1.3" fill="#fff"/>`,
  },
  disputed: {
    fill: '#7d42aa',
    outline: '<path d="M8-.3 16.3 8 8 16.3-.3 8z"/>',
    glyph: `<path d="M5.9 6.3c0-2.7 4.2-2.7 4.2 0 0 1.5-2.1 1.5-2.1 2.8" ${ROUND} stroke-width="1.8"/><circle cx="8" cy="11.8" r="1.1" fill="#fff"/>`,
  },
  'review-due': {
    fill: '#9a6200',
    outline: '<circle cx="8" cy="8" r="7.5"/>',
    glyph: `<path d="M8 3.9v4.3l2.9 1.8" ${ROUND} stroke-width="2"/>`,
  },
  lookalike: {
    fill: '#9a6200',
    outline: '<rect x=".5" y=".5" width="15" height="15" rx="2.5"/>',
    glyph: `<path d="M3.5 9.3c1.3-2.7 3.1-2.2 4.5-1.2s3.2 1.5 4.5-1.2" ${ROUND} stroke-width="2.2"/>`,
  },
  advised: {
    fill: '#9a6200',
    outline:
      '<path d="M3 .5h10A2.5 2.5 0 0 1 15.5 3v6.8a2.5 2.5 0 0 1-2.5 2.5H8.8l-4.6 3.4v-3.4H3A2.5 2.5 0 0 1 .5 9.8V3A2.5 2.5 0 0 1 3 .5z"/>',
    glyph: `<path d="M8 3.4v3.2" ${ROUND} stroke-width="2.2"/><circle cx="8" cy="9.5" r="1.3" fill="#fff"/>`,
  },
} as const satisfies Record<string, Mark>;

/**
 * The same for 16 px, drawn on the pixels where they come to lie: a glyph that is scaled down blurs into its ground.
 * Stems are whole pixels, dots two by two, and the marks larger in proportion.
 */
const MARKS_16: Record<Marked, Mark> = {
  verified: {
    ...MARKS.verified,
    outline: '<circle cx="10.5" cy="10.5" r="5.5"/>',
    glyph: `<path d="m7.9 10.6 1.9 1.9 3.3-3.9" ${ROUND} stroke-width="1.7"/>`,
  },
  'in-review': {
    ...MARKS['in-review'],
    outline: '<rect x="4" y="8" width="12" height="8" rx="4"/>',
    glyph:
      '<g fill="#fff"><rect x="6" y="11" width="2" height="2" rx=".4"/><rect x="9" y="11" width="2" height="2" rx=".4"/><rect x="12" y="11" width="2" height="2" rx=".4"/></g>',
  },
  suspicious: {
    ...MARKS.suspicious,
    outline: '<path d="M7.5 4h5L16 7.5v5L12.5 16h-5L4 12.5v-5z"/>',
    glyph:
      '<g fill="#fff"><rect x="9" y="6" width="2" height="5"/><rect x="9" y="12" width="2" height="2"/></g>',
  },
  disputed: {
    ...MARKS.disputed,
    outline: '<path d="M10 3.5 16.5 10 10 16.5 3.5 10z"/>',
    glyph: `<path d="M8.2 8.3c0-2.3 3.6-2.3 3.6-.1C11.8 9.5 10 9.5 10 11" ${ROUND} stroke-width="1.5" stroke-linecap="butt"/><rect x="9" y="12" width="2" height="2" rx=".5" fill="#fff"/>`,
  },
  'review-due': {
    ...MARKS['review-due'],
    outline: '<circle cx="10.5" cy="10.5" r="5.5"/>',
    glyph: '<path d="M10 7h1.2v3.2l2.3 1.4-.7 1.2L10 11z" fill="#fff"/>',
  },
  lookalike: {
    ...MARKS.lookalike,
    outline: '<rect x="5" y="5" width="11" height="11" rx="2"/>',
    glyph: `<path d="M7 11.6c.9-2.2 2.3-1.8 3.5-.9s2.6 1.3 3.5-.9" ${ROUND} stroke-width="1.7"/>`,
  },
  advised: {
    ...MARKS.advised,
    outline:
      '<path d="M6 4h8.5A1.5 1.5 0 0 1 16 5.5v6a1.5 1.5 0 0 1-1.5 1.5H11l-3.5 3v-3H6a1.5 1.5 0 0 1-1.5-1.5v-6A1.5 1.5 0 0 1 6 4z"/>',
    glyph:
      '<g fill="#fff"><rect x="9" y="5" width="2" height="4"/><rect x="9" y="10" width="2" height="2"/></g>',
  },
};

/** A handset on its hook: nothing has been called yet. */
const PHONE =
  '<rect width="48" height="48" rx="11" fill="#0b5c8a"/><g fill="#fff"><path d="M6.5 17.8C6.5 10.5 14.5 7.5 24 7.5s17.5 3 17.5 10.3v2.7a2.5 2.5 0 0 1-2.5 2.5h-5.5a2.5 2.5 0 0 1-2.5-2.5v-2.6c-4.5-1.3-9.5-1.3-14 0v2.6a2.5 2.5 0 0 1-2.5 2.5H9a2.5 2.5 0 0 1-2.5-2.5z"/><path fill-rule="evenodd" d="M16.5 26h15a2 2 0 0 1 1.8 1.1l5 10.4a2 2 0 0 1-1.8 2.9h-25a2 2 0 0 1-1.8-2.9l5-10.4A2 2 0 0 1 16.5 26zM24 29.2a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6z"/></g>';

const PHONE_16 =
  '<rect width="16" height="16" rx="3.5" fill="#0b5c8a"/><g fill="#fff"><path d="M2 6c0-2.2 2.6-3.5 6-3.5S14 3.8 14 6v1.2a.8.8 0 0 1-.8.8H11a.8.8 0 0 1-.8-.8V6c-1.4-.4-3-.4-4.4 0v1.2A.8.8 0 0 1 5 8H2.8a.8.8 0 0 1-.8-.8z"/><path fill-rule="evenodd" d="M5.6 9h4.8a.8.8 0 0 1 .7.5l1.5 3.4a.8.8 0 0 1-.7 1.1H4.1a.8.8 0 0 1-.7-1.1l1.5-3.4a.8.8 0 0 1 .7-.5zM8 10.2a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6z"/></g>';

/** How much of the icon a mark takes; at 128 px, in a store, there are no marks. */
const MARK_SHARE = 0.6;

interface Placed {
  mark: Mark;
  /** From the mark's own grid to pixels. */
  transform: string;
  /** Of the see-through ring around the mark, in its own units. */
  gap: number;
}

function placeMark(size: number, marked: Marked): Placed {
  if (size === 16) return { mark: MARKS_16[marked], transform: '', gap: 1 };
  const side = Math.round(size * MARK_SHARE);
  const transform = `translate(${size - side} ${size - side}) scale(${side / 16})`;
  return { mark: MARKS[marked], transform, gap: 1.6 };
}

/** What the mask takes out of the phone: the mark with its ring, and the corner behind, where only slivers would stay. */
function drawGap(size: number, { mark, transform, gap }: Placed): string {
  const corner = size * (1 - MARK_SHARE / 2);
  return `<mask id="gap"><rect width="${size}" height="${size}" fill="#fff"/>
    <g transform="${transform}" stroke="#000" stroke-width="${2 * gap}" stroke-linejoin="round">${mark.outline}</g>
    <rect x="${corner}" y="${corner}" width="${size}" height="${size}"/></mask>`;
}

/** The SVG of the icon at a size in pixels, with a standing's mark or without. */
export function drawIcon(size: number, marked?: Marked): string {
  const phone = `<g transform="scale(${size === 16 ? 1 : size / 48})">${size === 16 ? PHONE_16 : PHONE}</g>`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">`;
  if (!marked) return `${open}${phone}</svg>`;
  const placed = placeMark(size, marked);
  const { mark, transform } = placed;
  return `${open}${drawGap(size, placed)}<g mask="url(#gap)">${phone}</g>
    <g transform="${transform}"><g fill="${mark.fill}">${mark.outline}</g>${mark.glyph}</g></svg>`;
}

export const MARKED = Object.keys(MARKS) as Marked[];
