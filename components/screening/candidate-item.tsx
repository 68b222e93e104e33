import { useState } from 'preact/hooks';
import type { ScreenedCandidate } from '../../lib/registers/plan-screening.ts';
import { decidedRow } from '../../lib/registers/say-screening.ts';
import { formatMatchReason } from '../../lib/words/match-words.ts';
import { REGISTER_NAMES } from '../../lib/words/register-name-words.ts';
import { formatRowFacts, formatRowLine } from '../../lib/words/register-row-words.ts';
import {
  formatComparedFact,
  OFFICIAL_SITES,
  RESULT_WORDS,
  STRENGTH_WORDS,
  SCREENING_WORDS as words,
} from '../../lib/words/screening-words.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import type { RecordProps } from '../vendor/record-props.ts';
import { DispositionForm } from './disposition-form.tsx';
import { DispositionViews, FormerDisposition } from './disposition-views.tsx';

interface CandidateItemProps extends RecordProps {
  candidate: ScreenedCandidate;
}

/** One row that may be the vendor: what it says, why it was found, what agrees and differs, and what reviewers make of it. */
export function CandidateItem({ candidate, ...props }: CandidateItemProps) {
  const { disposition } = candidate;
  const isSettled = disposition !== undefined && !disposition.disputed;
  const [isOpen, setOpen] = useState(false);
  return (
    <li class="candidate" data-settled={isSettled && !isOpen}>
      <CandidateHead candidate={candidate} />
      {disposition && <DispositionViews disposition={disposition} />}
      {(!isSettled || isOpen) && (
        <>
          <CandidateFacts candidate={candidate} />
          <FormerDisposition former={candidate.former} />
          <DispositionForm
            {...props}
            deciding={{
              row: decidedRow(candidate.row, candidate.digest, formatRowLine(candidate.row)),
              disposition,
              former: candidate.former,
            }}
            onClose={isSettled ? () => setOpen(false) : undefined}
          />
        </>
      )}
      {isSettled && !isOpen && (
        <div>
          <Button size="small" onClick={() => setOpen(true)}>
            {words.change}
          </Button>
        </div>
      )}
    </li>
  );
}

function CandidateHead({
  candidate: { row, name, strength, disposition, isNew },
}: {
  candidate: ScreenedCandidate;
}) {
  const written = row.names[0]?.text ?? name;
  return (
    <div class="candidate__head">
      <div>
        <p class="text-meta">
          {REGISTER_NAMES[row.register].title}
          {isNew && ` · ${words.isNew}`}
        </p>
        <h5 class="candidate__name">{written}</h5>
        {!written.includes(name) && <p class="text-meta">{words.foundAs(name)}</p>}
      </div>
      {disposition && !disposition.disputed ? (
        <Chip tone={disposition.result === 'confirmed' ? 'suspicious' : undefined}>
          {RESULT_WORDS[disposition.result].label}
        </Chip>
      ) : (
        <Chip tone="notice">{STRENGTH_WORDS[strength]}</Chip>
      )}
    </div>
  );
}

const VERDICT_ICONS: Readonly<Record<ScreenedCandidate['facts'][number]['verdict'], IconName>> = {
  agrees: 'check',
  differs: 'close',
  unknown: 'help',
};

function CandidateFacts({ candidate }: { candidate: ScreenedCandidate }) {
  const { row, why, asked, facts, foundIn } = candidate;
  const site = OFFICIAL_SITES[row.register];
  return (
    <>
      <ul class="candidate__lines">
        <li>
          <Icon name="search" />
          <span>
            {words.searched(asked.text)} {foundIn === 'description' && words.inDescription}
          </span>
        </li>
        {why.map((reason, n) => (
          <li key={reason.kind}>
            <Icon name={n === 0 ? 'check' : 'info'} />
            <span>{formatMatchReason(reason)}</span>
          </li>
        ))}
        {facts.map((fact) => (
          <li key={fact.fact} data-verdict={fact.verdict}>
            <Icon name={VERDICT_ICONS[fact.verdict]} />
            <span>{formatComparedFact(fact, row)}</span>
          </li>
        ))}
      </ul>
      <dl class="candidate__facts">
        {formatRowFacts(row).map((fact) => (
          <div key={fact.name}>
            <dt>{fact.name}</dt>
            <dd>{fact.text}</dd>
          </div>
        ))}
      </dl>
      {'description' in row && row.description !== undefined && (
        <details class="candidate__description">
          <summary>{words.description}</summary>
          <p class="statement-text">{row.description}</p>
        </details>
      )}
      <p>
        <a href={site.address} target="_blank" rel="noreferrer">
          {words.confirmAt(site.name)}
        </a>
      </p>
    </>
  );
}
