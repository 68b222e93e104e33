import { useState } from 'preact/hooks';
import { findEvidence } from '../../lib/record/evidence.ts';
import type { View } from '../../lib/record/fold.ts';
import type { EvidenceForm } from '../../lib/record/topics.ts';
import { formatEvidenceTitle } from '../../lib/words/evidence-words.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Time } from '../ui/time.tsx';
import type { RecordProps } from '../vendor/record-props.ts';
import { EvidenceItem } from './evidence-item.tsx';
import './evidence-row.css';

const ICONS: Readonly<Record<EvidenceForm, IconName>> = {
  quote: 'quote',
  file: 'file',
  visit: 'note',
  capture: 'picture',
};

/** One piece of evidence in a line, to be opened in place. */
export function EvidenceRow({ view, ...props }: RecordProps & { view: View }) {
  const [isOpen, setOpen] = useState(false);
  const form = view.statement.value as EvidenceForm;
  return (
    <li class="evidence-row">
      <button
        type="button"
        class="evidence-row__line"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={ICONS[form]} />
        <span class="text-cut">{formatEvidenceTitle(form, findEvidence(view))}</span>
        <span class="text-meta">
          <Time value={view.entry.at} />
        </span>
      </button>
      {isOpen && (
        <ul class="evidence-row__item">
          <EvidenceItem {...props} view={view} />
        </ul>
      )}
    </li>
  );
}
