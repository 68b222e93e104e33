import type { AskedQuestion } from '../../lib/diligence/decide-readiness.ts';
import './gate-strip.css';

interface GateStripProps {
  gates: readonly AskedQuestion[];
  /** The sentence that this is a picture of. */
  label: string;
}

/** Every gate that applies as a tick, in the checklist's order, with a gap between groups. */
export function GateStrip({ gates, label }: GateStripProps) {
  return (
    <div class="gates" role="img" aria-label={label}>
      {gates.map(({ question, state }, n) => (
        <span
          key={question.id}
          class="gates__tick"
          data-state={state.state}
          data-begins={n > 0 && gates[n - 1]?.question.group !== question.group}
        />
      ))}
    </div>
  );
}

/** A group's own ticks, small, beside its count in words. */
export function GateTicks({ gates }: Pick<GateStripProps, 'gates'>) {
  return (
    <span class="gates gates--mini" aria-hidden="true">
      {gates.map(({ question, state }) => (
        <span key={question.id} class="gates__tick" data-state={state.state} />
      ))}
    </span>
  );
}
