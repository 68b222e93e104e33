import { type ShapePart, STANDING_SHAPES } from './standing-shapes.ts';
import './standing-mark.css';

/** Everything that can be shown about a vendor or its address. The words for it come from the caller. */
export type ShownStanding = keyof typeof STANDING_SHAPES;

const PART_CLASS: Record<ShapePart['part'], string> = {
  fill: 'standing-shape__fill',
  glyph: 'standing-shape__glyph',
  dots: 'standing-shape__glyph standing-shape__glyph--dots',
  line: 'standing-shape__line',
  dashed: 'standing-shape__line standing-shape__line--dashed',
};

interface StandingShapeProps {
  standing: ShownStanding;
}

/** The shape without its word: only where the word stands beside it, as on a button. */
export function StandingShape({ standing }: StandingShapeProps) {
  return (
    <svg
      class="standing-shape"
      data-tone={standing}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      {STANDING_SHAPES[standing].map(({ part, d }) => (
        <path key={d} class={PART_CLASS[part]} d={d} />
      ))}
    </svg>
  );
}

interface StandingMarkProps {
  standing: ShownStanding;
  word: string;
  /** `large` for the band at the top of a panel. */
  size?: 'normal' | 'large' | undefined;
  /** Belongs to the word wherever it stands: `reason given`. */
  under?: string | undefined;
}

/** A standing as it is always shown: shape and word. */
export function StandingMark({ standing, word, size = 'normal', under }: StandingMarkProps) {
  return (
    <span class={`standing-mark standing-mark--${size}`} data-tone={standing}>
      <StandingShape standing={standing} />
      {word}
      {under !== undefined && <span class="standing-mark__under">{under}</span>}
    </span>
  );
}
