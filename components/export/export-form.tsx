import { EXPORT_FORMAT_WORDS, EXPORT_FORMATS } from '../../lib/words/export-format-words.ts';
import { EXPORT_WORDS as words } from '../../lib/words/export-words.ts';
import { RadioList } from '../ui/radio-list.tsx';
import { AlongChoice } from './along-choice.tsx';
import type { ChoiceFault, ExportChoice } from './export-choice.ts';
import { SealChoice } from './seal-choice.tsx';
import { StandingsChoice } from './standings-choice.tsx';
import './export-form.css';

interface ExportFormProps {
  choice: ExportChoice;
  onChoice: (choice: ExportChoice) => void;
  /** How many vendors are ticked; undefined where the dialog is for all of them. */
  ticked: number | undefined;
  privateTexts: number | undefined;
  /** What keeps the file from being made, once it was asked for. */
  fault: ChoiceFault | undefined;
}

/** Chooses a format, the vendors, what goes along, and whether the file is sealed. */
export function ExportForm({ choice, onChoice, ticked, privateTexts, fault }: ExportFormProps) {
  const change = (part: Partial<ExportChoice>): void => onChoice({ ...choice, ...part });
  return (
    <div class="stack export-form">
      <RadioList
        legend={words.format}
        options={EXPORT_FORMATS.map((value) => ({ value, ...EXPORT_FORMAT_WORDS[value] }))}
        value={choice.format}
        onChange={(format) => change({ format })}
      />
      {ticked === undefined ? (
        <p class="text-supporting">{words.allHow}</p>
      ) : (
        <RadioList
          legend={words.which}
          options={[
            { value: 'ticked', label: words.chosen(ticked) },
            { value: 'all', label: words.all },
          ]}
          value={choice.isAll ? 'all' : 'ticked'}
          onChange={(which) => change({ isAll: which === 'all' })}
        />
      )}
      {choice.format === 'domains' && (
        <StandingsChoice
          standings={choice.standings}
          onStandings={(standings) => change({ standings })}
          isMissing={fault === 'no-standing'}
        />
      )}
      <AlongChoice
        format={choice.format}
        along={choice.along}
        onAlong={(along) => change({ along })}
        privateTexts={privateTexts}
      />
      <SealChoice
        isSealed={choice.isSealed}
        onSealed={(isSealed) => change({ isSealed })}
        passphrase={choice.passphrase}
        onPassphrase={(passphrase) => change({ passphrase })}
        isShort={fault === 'passphrase-short'}
      />
    </div>
  );
}
