import { useState } from 'preact/hooks';
import type { QuestionList } from '../../lib/diligence/question-list.ts';
import type { Policy } from '../../lib/platform/policy.ts';
import { SETTINGS_WORDS } from '../../lib/words/settings-words.ts';
import { TWO_PERSONS_WORDS as words } from '../../lib/words/two-persons-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Section } from '../ui/section.tsx';
import type { ListedVendor } from './listed-vendor.ts';

interface TwoPersonsSettingProps {
  list: QuestionList;
  policy: Policy;
  /** The questions are the administrator’s. */
  isLocked: boolean;
  vendors: readonly ListedVendor[];
  /** Keeps the list with what it asks; false where there was no room. */
  onKeep: (list: QuestionList) => Promise<boolean>;
}

/** Whether a verification needs a second person: part of the list of questions, and said before it changes anything. */
export function TwoPersonsSetting({ list, policy, isLocked, vendors, onKeep }: TwoPersonsSettingProps) {
  const [isAsking, setAsking] = useState(false);
  const isOn = policy.twoPersons === true || list.approval === 'two-persons';
  const isSetForAll = isLocked || policy.twoPersons === true;
  const change = async (): Promise<void> => {
    const { approval: _before, ...one } = list;
    if (await onKeep(isOn ? one : { ...one, approval: 'two-persons' })) setAsking(false);
  };
  return (
    <Section title={words.title}>
      <div class="two-persons">
        <p>{isOn ? words.isOn : words.isOff}</p>
        {isSetForAll ? (
          <p class="text-meta">{SETTINGS_WORDS.locked}</p>
        ) : (
          <Button onClick={() => setAsking(true)}>{isOn ? words.switchOff : words.switchOn}</Button>
        )}
      </div>
      <Dialog
        open={isAsking}
        title={isOn ? words.offTitle : words.onTitle}
        closeLabel={words.close}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
            <Button variant="primary" onClick={() => void change()}>
              {isOn ? words.switchOff : words.switchOn}
            </Button>
          </>
        }
      >
        <div class="stack">
          <p>{consequence(isOn, vendors)}</p>
          <p>{words.colleagues}</p>
        </div>
      </Dialog>
    </Section>
  );
}

function consequence(isOn: boolean, vendors: readonly ListedVendor[]): string {
  if (isOn) return words.offWhat(vendors.filter(({ awaitingApproval }) => awaitingApproval).length);
  return words.onWhat(vendors.filter(({ isOnePersons }) => isOnePersons).length);
}
