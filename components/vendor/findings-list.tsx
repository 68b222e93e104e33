import type { Finding, FindingReason } from '../../lib/findings/finding.ts';
import { timeZone } from '../../lib/platform/today.ts';
import { formatFinding } from '../../lib/words/finding-words.ts';
import { PANEL_WORDS as words } from '../../lib/words/panel-words.ts';
import { Icon } from '../ui/icon.tsx';
import { Section } from '../ui/section.tsx';
import { AlikeActs } from './alike-acts.tsx';
import { ComparedAddresses } from './compared-addresses.tsx';
import type { RecordProps } from './record-props.ts';
import './findings-list.css';

interface FindingsListProps {
  findings: readonly Finding[];
  onAct: RecordProps['onAct'];
}

/** What the check found: kind and source in words, what it is, why. */
export function FindingsList({ findings, onAct }: FindingsListProps) {
  if (findings.length === 0) return null;
  return (
    <Section title={words.found}>
      <ul class="findings-list">
        {findings.map(({ reason, severity }) => {
          const { kind, title, why } = formatFinding(reason, timeZone());
          return (
            <li
              key={`${kind} ${title}`}
              class="finding"
              data-tone={severity === 'info' ? 'in-review' : 'notice'}
            >
              <Icon name={severity === 'info' ? 'info' : 'warning'} />
              <div>
                <p class="finding__kind text-meta">{kind}</p>
                <p>
                  <strong>{title}</strong>
                </p>
                {reason.code === 'lookalike' && <ComparedAddresses likeness={reason.lookalike.likeness} />}
                <p class="text-supporting">{why}</p>
                {isAlike(reason) && <AlikeActs otherKey={reason.key} code={reason.code} onAct={onAct} />}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The findings that leave it open whose page it is. */
function isAlike(reason: FindingReason): reason is Extract<FindingReason, { key: string }> {
  return reason.code === 'lookalike' || reason.code === 'brand-inside' || reason.code === 'possibly-same';
}
