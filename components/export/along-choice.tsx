import type { GoesAlong } from '../../lib/exchange/goes-along.ts';
import type { ExportFormat } from '../../lib/words/export-format-words.ts';
import { ALONG_WORDS, EXPORT_WORDS as words } from '../../lib/words/export-words.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { alongOptions } from './export-choice.ts';

interface AlongChoiceProps {
  format: ExportFormat;
  along: GoesAlong;
  onAlong: (along: GoesAlong) => void;
  /** How many texts are marked private; undefined while they are counted. */
  privateTexts: number | undefined;
}

/** Chooses which texts an export carries. */
export function AlongChoice({ format, along, onAlong, privateTexts }: AlongChoiceProps) {
  const options = alongOptions(format);
  if (options.length === 0) return null;
  return (
    <fieldset class="stack">
      <legend class="text-label export-form__legend">{words.along}</legend>
      {options.map((option) => (
        <Checkbox
          key={option}
          label={ALONG_WORDS[option].label}
          description={
            option === 'privateNotes' && privateTexts !== undefined
              ? words.privateCount(privateTexts)
              : ALONG_WORDS[option].description
          }
          checked={along[option]}
          onChange={(isOn) => onAlong({ ...along, [option]: isOn })}
        />
      ))}
      <p class="text-meta">
        {format === 'list' || format === 'bundle' ? words.withheldWhat : words.notInSheets}
      </p>
    </fieldset>
  );
}
