/** One stroke or area of a shape, on a 16 × 16 field. */
export interface ShapePart {
  /** `fill`: an area · `glyph`: the sign on it · `dots`: a glyph of dots · `line`, `dashed`: an outline without area. */
  readonly part: 'fill' | 'glyph' | 'dots' | 'line' | 'dashed';
  readonly d: string;
}

/** Outlines differ, not only glyphs and colours, so that each is known in grey and at a glance. */
export const STANDING_SHAPES = {
  verified: [
    { part: 'fill', d: 'M.8 8a7.2 7.2 0 1 0 14.4 0A7.2 7.2 0 1 0 .8 8z' },
    { part: 'glyph', d: 'm4.7 8.3 2.3 2.3 4.3-5' },
  ],
  'in-review': [
    { part: 'fill', d: 'M5.5 3h5a5 5 0 0 1 0 10h-5a5 5 0 0 1 0-10z' },
    { part: 'dots', d: 'M4.6 8h.01M8 8h.01M11.4 8h.01' },
  ],
  suspicious: [
    { part: 'fill', d: 'M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z' },
    { part: 'glyph', d: 'M8 4.2v4.3M8 11.5v.01' },
  ],
  disputed: [
    { part: 'fill', d: 'M8 .2 15.8 8 8 15.8.2 8z' },
    { part: 'glyph', d: 'M6.1 6.4c0-2.5 3.9-2.5 3.9 0 0 1.4-1.95 1.4-1.95 2.7M8.05 11.7v.01' },
  ],
  'review-due': [{ part: 'line', d: 'M1.6 8a6.4 6.4 0 1 0 12.8 0A6.4 6.4 0 1 0 1.6 8M8 4.4V8l2.6 1.7' }],
  lookalike: [
    {
      part: 'line',
      d: 'M4 3.2v-.8A1.6 1.6 0 0 1 5.6.8h8A1.6 1.6 0 0 1 15.2 2.4v8a1.6 1.6 0 0 1-1.6 1.6h-.8',
    },
    {
      part: 'fill',
      d: 'M2.4 4.2h7.8a1.6 1.6 0 0 1 1.6 1.6v7.8a1.6 1.6 0 0 1-1.6 1.6H2.4a1.6 1.6 0 0 1-1.6-1.6V5.8a1.6 1.6 0 0 1 1.6-1.6z',
    },
    { part: 'glyph', d: 'M3.3 10.6c.9-1.9 2.1-1.5 3-.8.9.7 2.1 1 3-.9' },
  ],
  /** What somebody else says. */
  advised: [
    {
      part: 'fill',
      d: 'M3.2 1.2h9.6a2.4 2.4 0 0 1 2.4 2.4v5.8a2.4 2.4 0 0 1-2.4 2.4H8.6l-4.2 3.4v-3.4H3.2A2.4 2.4 0 0 1 .8 9.4V3.6a2.4 2.4 0 0 1 2.4-2.4z',
    },
    { part: 'glyph', d: 'M8 3.9v2.9M8 9.2v.01' },
  ],
  unlisted: [{ part: 'dashed', d: 'M1.5 8a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0z' }],
} as const satisfies Record<string, readonly ShapePart[]>;
