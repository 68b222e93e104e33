import { useEffect, useRef } from 'preact/hooks';
import type { LoadQuestion } from '../../lib/registers/register-loading.ts';
import { REGISTER_NAMES } from '../../lib/words/register-name-words.ts';
import {
  BREACH_LIST_WORDS,
  formatDownloaded,
  formatDownloadFault,
  formatLoadFault,
  formatLoadQuestion,
  formatLoadStep,
  LOAD_ANSWERS,
  REGISTER_WORDS as words,
} from '../../lib/words/register-words.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import type { RegisterLoading } from './use-register-load.ts';
import './load-state.css';

type LoadStateProps = Pick<RegisterLoading, 'step' | 'answer' | 'cancel'>;

/** How the loading of a register stands: its progress, a question about the file, or what came of it. */
export function LoadState(props: LoadStateProps) {
  const frame = useRef<HTMLDivElement>(null);
  // The button that was pressed here may be gone with the step it belonged to.
  useEffect(() => {
    if (document.activeElement === document.body) frame.current?.focus();
  }, [props.step.at]);
  return (
    <div ref={frame} class="load-state" tabIndex={-1}>
      <StepState {...props} />
    </div>
  );
}

function StepState({ step, answer, cancel }: LoadStateProps) {
  switch (step.at) {
    case 'idle':
      return null;
    case 'downloading':
      return (
        <Progress
          label={words.downloading}
          {...(step.total > 0 && { value: step.done, max: step.total })}
          detail={formatDownloaded(step.done, step.total)}
          cancelLabel={words.cancel}
          onCancel={cancel}
        />
      );
    case 'loading':
      return (
        <Progress
          label={words.loadingFile(step.name)}
          {...(step.progress.done !== undefined && { value: step.progress.done, max: 1 })}
          detail={formatLoadStep(step.progress)}
          cancelLabel={words.cancel}
          onCancel={cancel}
        />
      );
    case 'asking':
      return <Question question={step.question} answer={answer} cancel={cancel} />;
    case 'access-refused':
      return (
        <Notice kind="notice" title={words.accessRefused}>
          {words.accessRefusedNext}
        </Notice>
      );
    case 'cancelled':
      return <Notice kind="info">{words.cancelled}</Notice>;
    case 'download-fault':
      return (
        <Notice kind="error" title={words.couldNot}>
          {formatDownloadFault(step.fault)} {words.stays}
        </Notice>
      );
    case 'fault':
      return (
        <Notice kind="error" title={words.couldNot}>
          {formatLoadFault(step.fault)} {words.stays}
        </Notice>
      );
    case 'done': {
      const { register, skipped } = step.loaded;
      return (
        <Notice kind="info" title={words.loaded(REGISTER_NAMES[register.id].title)}>
          {words.loadedRows(register.rows, skipped)}
        </Notice>
      );
    }
  }
}

interface QuestionProps extends Pick<RegisterLoading, 'answer' | 'cancel'> {
  question: LoadQuestion;
}

/** What only the reviewer can say of a file; takes the focus, since the work waits for it. */
function Question({ question, answer, cancel }: QuestionProps) {
  const { title, text } = formatLoadQuestion(question);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.querySelector('button')?.focus(), [question]);
  return (
    <div ref={frame}>
      <Notice
        kind="notice"
        title={title}
        actions={
          <Actions>
            {question.kind === 'which-list' ? (
              <>
                <Button onClick={() => answer('breaches-current')}>
                  {BREACH_LIST_WORDS['breaches-current']}
                </Button>
                <Button onClick={() => answer('breaches-archive')}>
                  {BREACH_LIST_WORDS['breaches-archive']}
                </Button>
                <Button variant="quiet" onClick={cancel}>
                  {words.cancel}
                </Button>
              </>
            ) : (
              <>
                <Button onClick={cancel}>{LOAD_ANSWERS.keep}</Button>
                <Button onClick={() => answer('replace')}>{LOAD_ANSWERS.replace}</Button>
              </>
            )}
          </Actions>
        }
      >
        {text}
      </Notice>
    </div>
  );
}
