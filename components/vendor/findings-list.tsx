import type { Finding } from '../../lib/findings/finding.ts';
import { formatFinding } from '../../lib/words/finding-words.ts';
import { PANEL_WORDS as words } from '../../lib/words/panel-words.ts';
import { Icon } from '../ui/icon.tsx';
import { Section } from '../ui/section.tsx';
import './findings-list.css';

interface FindingsListProps {
  findings: readonly Finding[];
}

/** What the check found: kind and source in words, what it is, why. */
export function FindingsList({ findings }: FindingsListProps) {
  if (findings.length === 0) return null;
  return (
    <Section title={words.found}>
      <ul class="findings-list">
        {findings.map(({ reason, severity }) => {
          const { kind, title, why } = formatFinding(reason);
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
                <p class="text-supporting">{why}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
