import type { CopyFault } from '../../lib/exchange/list-refresh.ts';
import { timeZone } from '../../lib/platform/today.ts';
import { formatCopyFault, SUBSCRIBE_WORDS as words } from '../../lib/words/subscribe-words.ts';
import { Fingerprint } from '../dashboard/fingerprint.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Refresh } from './use-refresh.ts';

interface RefreshFaultProps extends Pick<Refresh, 'giveAccess' | 'takeExporter'> {
  fault: CopyFault;
  hasCopy: boolean;
}

/** Why a list could not be refreshed, that the copy in force stays, and what the reviewer can do. */
export function RefreshFault({ fault, hasCopy, giveAccess, takeExporter }: RefreshFaultProps) {
  return (
    <Notice
      kind="notice"
      title={words.failing}
      actions={<FaultAct {...{ fault, giveAccess, takeExporter }} />}
    >
      {formatCopyFault(fault, timeZone())} {hasCopy ? words.lastGood : words.noLastGood}
      {fault.code === 'other-exporter' && (
        <p>
          {words.otherKey}: <Fingerprint writer={fault.exporter} />
        </p>
      )}
    </Notice>
  );
}

function FaultAct({ fault, giveAccess, takeExporter }: Omit<RefreshFaultProps, 'hasCopy'>) {
  if (fault.code === 'no-access') {
    return (
      <Button size="small" onClick={giveAccess}>
        {words.giveAccess}
      </Button>
    );
  }
  if (fault.code !== 'other-exporter') return null;
  return (
    <Button size="small" onClick={() => takeExporter(fault.exporter)}>
      {words.takeExporter}
    </Button>
  );
}
