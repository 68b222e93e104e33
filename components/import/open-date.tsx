import type { DateOrder } from '../../lib/exchange/date-order.ts';
import { ROW_WORDS as words } from '../../lib/words/row-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

interface OpenDateProps {
  /** A date of the column. */
  example: string;
  onSettle: (order: DateOrder) => void;
}

/** A column of dates that can be read in two ways: the reviewer says in which. */
export function OpenDate({ example, onSettle }: OpenDateProps) {
  return (
    <Notice
      kind="notice"
      actions={(['month', 'day'] as const).map((order) => (
        <Button key={order} size="small" onClick={() => onSettle(order)}>
          {words.dateOrders[order]}
        </Button>
      ))}
    >
      {words.dateOrderWhy(example)}
    </Notice>
  );
}
