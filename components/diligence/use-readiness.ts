import { useMemo } from 'preact/hooks';
import { decideReadiness, type Readiness } from '../../lib/diligence/decide-readiness.ts';
import { todaysDate } from '../../lib/platform/today.ts';
import type { Vendor } from '../../lib/record/fold.ts';
import { useQuestionList } from '../live/use-question-list.ts';

/** Whether a vendor is ready for its first call, by the questions this team asks; undefined until they are read. */
export function useReadiness(vendor: Vendor): Readiness | undefined {
  const list = useQuestionList();
  return useMemo(() => list && decideReadiness(vendor, list, todaysDate()), [vendor, list]);
}
