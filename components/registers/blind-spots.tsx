import type { LoadedRegister } from '../../lib/registers/register.ts';
import { formatReach, REGISTER_WORDS as words } from '../../lib/words/register-words.ts';
import { Section } from '../ui/section.tsx';
import './blind-spots.css';

/** What no search of these lists can show, with the gap between the two of the breach portal. */
export function BlindSpots({ registers }: { registers: readonly LoadedRegister[] }) {
  const archive = registers.find(({ id }) => id === 'breaches-archive');
  const current = registers.find(({ id }) => id === 'breaches-current');
  return (
    <Section title={words.blindTitle}>
      <ul class="blind-spots text-supporting">
        {archive && current && <li>{words.gap(formatReach(archive), formatReach(current))}</li>}
        {words.blind.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Section>
  );
}
