import type { RegisterName } from '../../lib/registers/register.ts';
import { SCREENING_WORDS as words } from '../../lib/words/screening-words.ts';

interface ScreeningNamesProps {
  names: readonly RegisterName[];
  /** Names that the open page gives and nobody has recorded. */
  offered: readonly string[];
}

/** Every name that is searched, so that a missing one is seen. */
export function ScreeningNames({ names, offered }: ScreeningNamesProps) {
  const companies = names.filter(({ of }) => of === 'company');
  return (
    <section class="screening__group">
      <h4>{words.names}</h4>
      {companies.length === 0 && <p class="text-supporting">{words.noNames}</p>}
      <ul>
        {companies.map(({ text }) => (
          <li key={text}>
            {text}
            {offered.includes(text) && <span class="text-meta"> {words.fromPage}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
