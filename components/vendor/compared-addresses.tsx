import type { AddressPart, Likeness } from '../../lib/identity/lookalike.ts';
import { ALIKE_WORDS as words } from '../../lib/words/alike-words.ts';
import './compared-addresses.css';

interface ComparedAddressesProps {
  likeness: Likeness;
}

/** The page's address over the vendor's, with what differs underlined; the words for it stand beside. */
export function ComparedAddresses({ likeness }: ComparedAddressesProps) {
  return (
    <dl class="compared-addresses">
      <dt class="text-meta">{words.thisPage}</dt>
      <dd>
        <Address parts={likeness.page} />
      </dd>
      <dt class="text-meta">{words.verified}</dt>
      <dd>
        <Address parts={likeness.vendor} />
      </dd>
    </dl>
  );
}

function Address({ parts }: { parts: readonly AddressPart[] }) {
  let start = 0;
  return (
    <bdi>
      {parts.map(({ text, differs }) => {
        start += text.length;
        return differs ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>;
      })}
    </bdi>
  );
}
