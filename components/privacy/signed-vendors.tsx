import type { SignedVendor } from '../../lib/store/plan-list.ts';
import { PRIVACY_WORDS as words } from '../../lib/words/privacy-words.ts';
import { Notice } from '../ui/notice.tsx';
import './signed-vendors.css';

interface SignedVendorsProps {
  /** Not empty. */
  vendors: readonly SignedVendor[];
  addressOf: (key: string) => string;
  /** A link was followed. */
  onLeave: () => void;
}

/** Vendors named at once; of a large list the worst suffice to begin with. */
const NAMED = 6;

/** Says how many texts of a file seem to hold patient data, and leads to the vendors they are about. */
export function SignedVendors({ vendors, addressOf, onLeave }: SignedVendorsProps) {
  const texts = vendors.reduce((sum, vendor) => sum + vendor.texts, 0);
  const more = vendors.length - NAMED;
  return (
    <Notice kind="notice" title={words.exportLooksLike(texts)}>
      <p>{words.exportWhatToDo}</p>
      <ul class="signed-vendors">
        {vendors.slice(0, NAMED).map(({ key, name, texts: own }) => (
          <li key={key}>
            <a href={addressOf(key)} onClick={onLeave}>
              {name ?? key}
            </a>
            <span class="text-numeric">, {words.exportTexts(own)}</span>
          </li>
        ))}
        {more > 0 && <li class="text-numeric">{words.exportMore(more)}</li>}
      </ul>
    </Notice>
  );
}
