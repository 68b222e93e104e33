import type { Difference, RestorePlan } from '../../lib/exchange/plan-restore.ts';
import { formatDifference, BACKUP_WORDS as words } from '../../lib/words/backup-words.ts';
import { formatAnd } from '../../lib/words/format-count.ts';
import { RadioList } from '../ui/radio-list.tsx';
import type { RestoreWay } from './restore-acts.ts';
import './restore-ways.css';

interface RestoreWaysProps {
  plan: RestorePlan;
  way: RestoreWay;
  onWay: (way: RestoreWay) => void;
}

/** The two ways to restore beside a list that is there, each with what it does; the destroying one by name. */
export function RestoreWays({ plan, way, onWay }: RestoreWaysProps) {
  const lost = formatDifference(plan.onlyHere);
  return (
    <>
      <RadioList
        legend={words.ways}
        options={[
          { value: 'join', label: words.join, description: describeJoin(plan) },
          {
            value: 'replace',
            label: words.replace,
            description: lost === '' ? words.replaceNothing : words.replaceWhat(lost),
          },
        ]}
        value={way}
        onChange={onWay}
      />
      {plan.questionsDiffer && (
        <p class="text-meta">{way === 'join' ? words.joinQuestions : words.replaceQuestions}</p>
      )}
      {way === 'replace' && <Lost lost={plan.onlyHere} />}
    </>
  );
}

function describeJoin({ arrives, adds }: RestorePlan): string {
  const difference = formatDifference(arrives);
  return adds.length === 0 && difference === '' ? words.joinNothing : words.joinWhat(difference);
}

/** Beyond these nobody reads on, and the snapshot that is kept first has them all. */
const MOST_NAMED = 200;

/** Exactly what replacing destroys. */
function Lost({ lost: { vendors, people, lists } }: { lost: Difference }) {
  return (
    <>
      {vendors.length > 0 && (
        <div>
          <p class="text-label" id="lost-vendors">
            {words.lostVendors}
          </p>
          <ul class="restore-ways__lost" aria-labelledby="lost-vendors">
            {vendors.slice(0, MOST_NAMED).map((key) => (
              <li key={key}>{key}</li>
            ))}
            {vendors.length > MOST_NAMED && <li>{words.lostMore(vendors.length - MOST_NAMED)}</li>}
          </ul>
        </div>
      )}
      {people.length > 0 && <p>{words.lostPeople(formatAnd(people))}</p>}
      {lists.length > 0 && <p>{words.lostLists(formatAnd(lists))}</p>}
    </>
  );
}
