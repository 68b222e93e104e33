import { useState } from 'preact/hooks';
import { moveQuestion, retireQuestion } from '../../lib/diligence/change-questions.ts';
import {
  formatQuestionList,
  type ParsedQuestionList,
  parseQuestionList,
} from '../../lib/diligence/parse-question-list.ts';
import type { Question } from '../../lib/diligence/question.ts';
import { askedQuestions, type QuestionList } from '../../lib/diligence/question-list.ts';
import { findPolicyQuestions } from '../../lib/platform/policy-questions.ts';
import { todaysDate } from '../../lib/platform/today.ts';
import { keepQuestionList } from '../../lib/store/question-list.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { DASHBOARD_WORDS } from '../../lib/words/dashboard-words.ts';
import { formatQuestionListFault, QUESTIONS_WORDS as words } from '../../lib/words/questions-words.ts';
import { SETTINGS_WORDS } from '../../lib/words/settings-words.ts';
import { usePolicy } from '../live/use-policy.ts';
import { useQuestionList } from '../live/use-question-list.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { FileButton } from './file-button.tsx';
import type { ListedVendor } from './listed-vendor.ts';
import { QuestionDialog } from './question-dialog.tsx';
import { QuestionGroups } from './question-groups.tsx';
import { QuestionsImport } from './questions-import.tsx';
import { saveFile } from './save-file.ts';
import { TwoPersonsSetting } from './two-persons-setting.tsx';
import { ViewHead } from './view-head.tsx';
import './questions-view.css';

/** What the question dialog is open for: a question of the list, or one to add. */
interface Editing {
  readonly question?: Question;
}

/** The questions this team asks. */
export function QuestionsView({ vendors }: { vendors: readonly ListedVendor[] }) {
  const list = useQuestionList();
  const [editing, setEditing] = useState<Editing | undefined>(undefined);
  const [incoming, setIncoming] = useState<ParsedQuestionList | undefined>(undefined);
  const [isFull, setFull] = useState(false);
  const policy = usePolicy()?.policy;
  if (!list || !policy) return <ViewHead title={DASHBOARD_WORDS.questions} />;
  const isLocked = findPolicyQuestions(policy) !== undefined;

  const keep = async (next: QuestionList): Promise<boolean> => {
    const { ok } = await keepQuestionList(await theRecord(), next);
    setFull(!ok);
    return ok;
  };
  return (
    <>
      <ViewHead title={DASHBOARD_WORDS.questions}>
        {!isLocked && (
          <FileButton
            accept=".json,application/json"
            onFile={(file) => void file.text().then((text) => setIncoming(parseQuestionList(text)))}
          >
            {words.import}
          </FileButton>
        )}
        <Button
          icon="export"
          onClick={() => saveFile(words.fileName(todaysDate()), formatQuestionList(list))}
        >
          {words.export}
        </Button>
        {!isLocked && (
          <Button variant="primary" onClick={() => setEditing({})}>
            {words.add}
          </Button>
        )}
      </ViewHead>
      <div class="dashboard__text questions-view">
        <p class="text-supporting">
          {words.lead} {words.disclaimer}
        </p>
        {isLocked && <p>{SETTINGS_WORDS.locked}</p>}
        {isFull && <Notice kind="error">{words.storageFull}</Notice>}
        {incoming && !incoming.ok && (
          <Notice kind="error" title={words.notRead}>
            {formatQuestionListFault(incoming.fault)}
          </Notice>
        )}
        <TwoPersonsSetting list={list} policy={policy} isLocked={isLocked} vendors={vendors} onKeep={keep} />
        <RetiredLaw list={list} />
        <Count list={list} />
        <QuestionGroups
          list={list}
          isLocked={isLocked}
          onChange={(question) => setEditing({ question })}
          onMove={(id, by) => void keep(moveQuestion(list, id, by))}
          onRetire={(id, retired) => void keep(retireQuestion(list, id, retired))}
        />
      </div>
      <QuestionDialog list={list} editing={editing} onKeep={keep} onClose={() => setEditing(undefined)} />
      <QuestionsImport
        ours={list}
        incoming={incoming?.ok ? incoming : undefined}
        onKeep={keep}
        onClose={() => setIncoming(undefined)}
      />
    </>
  );
}

function Count({ list }: { list: QuestionList }) {
  const asked = askedQuestions(list);
  return <p class="text-meta">{words.count(asked.length, asked.filter(({ gate }) => gate).length)}</p>;
}

/** A team may retire what law asks; nobody should overlook that it has. */
function RetiredLaw({ list }: { list: QuestionList }) {
  const retired = list.questions.filter(
    ({ retired, basis }) => retired && (basis === 'required' || basis === 'addressable'),
  );
  if (retired.length === 0) return null;
  return (
    <Notice kind="notice" title={words.retiredLaw(retired.length)}>
      {words.retiredLawWhat}
    </Notice>
  );
}
