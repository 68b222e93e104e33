import { IMPORT_WORDS as words } from '../../lib/words/import-words.ts';
import { PREVIEW_WORDS } from '../../lib/words/preview-words.ts';
import { Digest } from '../ui/digest.tsx';
import { Time } from '../ui/time.tsx';
import { Fingerprint } from './fingerprint.tsx';
import type { Preview } from './use-import.ts';

/** What a file is: how much is in it, who exported it by what key, and whether it is whole. */
export function FileFacts({ preview: { opened, plan } }: { preview: Preview }) {
  const { exportedBy, exportedAt, digest, signature, input } = opened;
  const exporter = plan.writers.find(({ writer }) => writer === exportedBy);
  const person = exporter?.person ?? input.people.get(exportedBy);
  const name = person?.name ?? exporter?.claimedName;
  const vendors = plan.rows.filter(({ fate }) => fate !== 'refused').length;
  return (
    <div class="import-preview__facts">
      <p class="text-numeric">
        {words.what(vendors, input.list.entries.length)}{' '}
        {name !== undefined && (
          <>
            {words.exportedBy(name)} <Time value={exportedAt} />.
          </>
        )}
        {plan.leftOut > 0 && <> {words.leftOut(plan.leftOut)}</>}
      </p>
      <p class="text-meta">
        {person ? PREVIEW_WORDS.knownKey : PREVIEW_WORDS.unknownKey} <Fingerprint writer={exportedBy} />{' '}
        {words.digest} <Digest value={digest} />
      </p>
      <p
        class="import-preview__signature text-meta"
        data-tone={signature === 'broken' ? 'notice' : undefined}
      >
        {signature === 'holds'
          ? PREVIEW_WORDS.signatures.holds(name ?? PREVIEW_WORDS.exportersKey)
          : PREVIEW_WORDS.signatures[signature]}
      </p>
    </div>
  );
}
