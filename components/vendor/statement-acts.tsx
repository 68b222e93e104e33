import { useState } from 'preact/hooks';
import type { View } from '../../lib/record/fold.ts';
import { otherKeyOf } from '../../lib/record/link.ts';
import { sayUnlink, sayWithdrawn } from '../../lib/record/say.ts';
import { findTopicRule, NONE } from '../../lib/record/topics.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import type { Self } from '../live/use-self.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { Menu } from '../ui/menu.tsx';
import type { Saying } from './record-act.ts';

const EraseDialog = lazyPart(async () => (await import('./erase-dialog.tsx')).EraseDialog);
const RedactDialog = lazyPart(async () => (await import('./redact-dialog.tsx')).RedactDialog);
const WithdrawDialog = lazyPart(async () => (await import('./withdraw-dialog.tsx')).WithdrawDialog);

export interface StatementActsProps {
  view: View;
  /** What the statement is, for those who hear the button: “Note”. */
  what: string;
  self: Self;
  /** Records about the key that the statement is about. */
  onAct: (saying: Saying, key: string) => Promise<unknown>;
}

type Open = 'withdraw' | 'redact' | 'erase' | undefined;

/** Withdraw, redact, erase: what can still be done about a statement. Nothing at all shows no button. */
export function StatementActs({ view, what, self, onAct }: StatementActsProps) {
  const [open, setOpen] = useState<Open>(undefined);
  const close = (): void => setOpen(undefined);
  const act = (saying: Saying): void => {
    close();
    void onAct(saying, view.entry.about);
  };
  const items = [
    ...(canWithdraw(view, self) ? [{ id: 'withdraw' as const, label: words.withdraw }] : []),
    ...(view.bodyState === 'shown' ? [{ id: 'redact' as const, label: words.redact }] : []),
    ...(view.bodyState === 'hidden' ? [{ id: 'erase' as const, label: words.eraseHere }] : []),
  ];
  if (items.length === 0) return null;
  const choose = (id: Open): void => {
    if (id === 'withdraw' && view.statement.topic !== 'standing') act(() => [withdrawing(view)]);
    else setOpen(id);
  };
  return (
    <>
      <Menu
        label={words.actsOn(what)}
        items={items.map((item) => ({ ...item, onSelect: () => choose(item.id) }))}
      />
      {open === 'withdraw' && <WithdrawDialog view={view} onAct={act} onClose={close} />}
      {open === 'redact' && <RedactDialog view={view} self={self} onAct={act} onClose={close} />}
      {open === 'erase' && <EraseDialog view={view} onClose={close} />}
    </>
  );
}

/** What is live and says something; notes and evidence only by the writer they come from. */
function canWithdraw(view: View, self: Self): boolean {
  const { topic, value } = view.statement;
  const fold = findTopicRule(topic)?.fold;
  if (fold === undefined || fold === 'redacts' || value === NONE || view.replacedBy.length > 0) return false;
  return fold !== 'own' || view.entry.by === self.writer;
}

function withdrawing(view: View) {
  const other = otherKeyOf(view.statement);
  return other === undefined
    ? sayWithdrawn(view.statement.topic, [view.name])
    : sayUnlink(other, [view.name]);
}
