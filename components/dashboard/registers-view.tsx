import { useState } from 'preact/hooks';
import { type LoadedRegister, REGISTERS } from '../../lib/registers/register.ts';
import { REGISTER_WORDS as words } from '../../lib/words/register-words.ts';
import { BlindSpots } from '../registers/blind-spots.tsx';
import { LoadState } from '../registers/load-state.tsx';
import { RegisterItem } from '../registers/register-item.tsx';
import { RemoveRegisterDialog } from '../registers/remove-register-dialog.tsx';
import { useRegisterLoad } from '../registers/use-register-load.ts';
import { useRegisters } from '../registers/use-registers.ts';
import { FileButton } from './file-button.tsx';
import { ScreenAll } from './screen-all.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { ViewHead } from './view-head.tsx';
import './list-file-drop.css';
import './registers-view.css';

interface RegistersViewProps {
  /** False in a browser without a name. */
  canRecord: boolean;
}

/** The public registers: which are in force, how old they are and how to get newer ones; then the whole list against them. */
export function RegistersView({ canRecord }: RegistersViewProps) {
  const registers = useRegisters();
  const loading = useRegisterLoad();
  const isOver = useFileDrop(loading.openFile);
  const [removing, setRemoving] = useState<LoadedRegister | undefined>(undefined);
  return (
    <>
      <ViewHead title={words.title} />
      <div class="dashboard__text">
        <p class="text-supporting">{words.lead}</p>
        <LoadState {...loading} />
        <div class={`list-file-drop registers-view__drop${isOver ? ' list-file-drop--over' : ''}`}>
          <p>
            <b>{words.dropHere}</b>
          </p>
          <FileButton accept=".csv,.txt,.zip,.xlsx,.xls" onFile={loading.openFile}>
            {words.chooseFile}
          </FileButton>
          <p class="text-meta">{words.dropOr}</p>
        </div>
        {registers ? (
          <>
            <ul class="registers-view__list">
              {REGISTERS.map((id) => {
                const register = registers.find((each) => each.id === id);
                return (
                  <RegisterItem
                    key={id}
                    id={id}
                    register={register}
                    onDownload={id === 'leie' ? loading.download : undefined}
                    onRemove={() => setRemoving(register)}
                  />
                );
              })}
            </ul>
            <BlindSpots registers={registers} />
          </>
        ) : (
          <p role="status">{words.reading}</p>
        )}
        <ScreenAll canRecord={canRecord} />
      </div>
      <RemoveRegisterDialog register={removing} onClose={() => setRemoving(undefined)} />
    </>
  );
}
