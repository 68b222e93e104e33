import { useWaitingFiles } from '../live/use-waiting-files.ts';
import type { PlaceProps } from '../vendor/record-place.ts';
import type { RecordProps } from '../vendor/record-props.ts';
import { AgreementSection } from './agreement-section.tsx';
import { TermSection } from './term-section.tsx';
import './agreement-part.css';

/** The agreement with one vendor: its record, and the terms that it must have. */
export function AgreementPart(props: RecordProps & PlaceProps) {
  const waiting = useWaitingFiles(props.page.key);
  return (
    <div class="agreement-part">
      <AgreementSection {...props} waiting={waiting} />
      <TermSection {...props} />
    </div>
  );
}
