import type { ShownStanding } from '../../lib/record/standing.ts';
import { listStandingWord } from '../../lib/words/dashboard-words.ts';
import { EXPORT_WORDS as words } from '../../lib/words/export-words.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { LISTED_STANDINGS } from './export-choice.ts';

interface StandingsChoiceProps {
  standings: readonly ShownStanding[];
  onStandings: (standings: readonly ShownStanding[]) => void;
  /** None is chosen, and a file was asked for. */
  isMissing: boolean;
}

/** Chooses whose addresses a domain list holds. */
export function StandingsChoice({ standings, onStandings, isMissing }: StandingsChoiceProps) {
  return (
    <fieldset class="stack">
      <legend class="text-label export-form__legend">{words.standings}</legend>
      {LISTED_STANDINGS.map((standing) => (
        <Checkbox
          key={standing}
          label={listStandingWord(standing)}
          checked={standings.includes(standing)}
          onChange={(isOn) =>
            onStandings(
              LISTED_STANDINGS.filter((each) => (each === standing ? isOn : standings.includes(each))),
            )
          }
        />
      ))}
      {isMissing && (
        <p class="field__error" role="alert">
          {words.noneChosen}
        </p>
      )}
    </fieldset>
  );
}
