import { useState } from 'preact/hooks';
import { SCREEN_ALL_WORDS as words } from '../../lib/words/screen-all-words.ts';
import { useLongWork } from '../live/use-long-work.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { Section } from '../ui/section.tsx';
import { ScreenAllFound } from './screen-all-found.tsx';
import { recordRun, type ScreenRun, screenAll } from './screen-all-run.ts';

interface ScreenAllProps {
  /** False in a browser without a name: it may look, and records nothing. */
  canRecord: boolean;
}

type Outcome = 'cancelled' | 'failed' | 'storage-full' | 'recorded';

/** The whole list against the registers: what is new since it was last decided on, and the record that somebody looked. */
export function ScreenAll({ canRecord }: ScreenAllProps) {
  const work = useLongWork();
  const [doing, setDoing] = useState<'screening' | 'recording'>('screening');
  const [run, setRun] = useState<ScreenRun | undefined>(undefined);
  const [outcome, setOutcome] = useState<Outcome | undefined>(undefined);

  const screen = async (): Promise<void> => {
    setDoing('screening');
    setOutcome(undefined);
    const found = await work.run(screenAll);
    setRun(found.ok ? found.run : undefined);
    if (!found.ok) setOutcome(found.fault);
  };
  const record = async (made: ScreenRun): Promise<void> => {
    setDoing('recording');
    const written = await work.run((steps) => recordRun(made, steps));
    setOutcome(written.ok ? 'recorded' : written.fault);
  };

  const isIdle = work.progress === undefined;
  return (
    <Section title={words.title}>
      <div class="stack">
        <p class="text-supporting">{words.what}</p>
        {work.progress && (
          <Progress
            label={doing === 'screening' ? words.working : words.recording}
            value={work.progress.done}
            max={work.progress.total}
            detail={words.of(work.progress.done, work.progress.total)}
            cancelLabel={words.cancel}
            onCancel={work.cancel}
          />
        )}
        {isIdle && (
          <div>
            <Button variant={run ? 'default' : 'primary'} onClick={() => void screen()}>
              {run ? words.again : words.start}
            </Button>
          </div>
        )}
        {outcome === 'cancelled' && <p role="status">{words.cancelled}</p>}
        {outcome === 'failed' && <Notice kind="error">{words.failed}</Notice>}
        {outcome === 'storage-full' && <Notice kind="error">{words.storageFull}</Notice>}
        {run && <ScreenAllFound run={run} />}
        {run && isIdle && canRecord && outcome !== 'recorded' && isWorthRecording(run) && (
          <div class="stack">
            <p class="text-meta">{words.recordWhat(run.vendors.length)}</p>
            <div>
              <Button variant="primary" onClick={() => void record(run)}>
                {words.record}
              </Button>
            </div>
          </div>
        )}
        {run && outcome === 'recorded' && <p role="status">{words.recorded(run.vendors.length)}</p>}
      </div>
    </Section>
  );
}

function isWorthRecording({ registers, vendors }: ScreenRun): boolean {
  return registers.length > 0 && vendors.length > 0;
}
