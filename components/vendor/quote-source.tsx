import type { Quote } from '../../lib/record/say.ts';
import { PRIVACY_WORDS } from '../../lib/words/privacy-words.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { Digest } from '../ui/digest.tsx';
import { Time } from '../ui/time.tsx';

interface QuoteSourceProps {
  quote: Quote & { sha256?: string };
}

/** Where a quote stood, when it was read, and the hash of its text. */
export function QuoteSource({ quote }: QuoteSourceProps) {
  return (
    <>
      <a href={quote.address} target="_blank" rel="noreferrer" title={quote.address}>
        {words.fromPage(shortAddress(quote.address))}
      </a>
      , <Time value={quote.at} precise />
      {quote.sha256 && (
        <>
          {' · '}
          {words.hash} <Digest value={quote.sha256} />
        </>
      )}
      {quote.redacted && quote.sha256 && <p>{PRIVACY_WORDS.quoteRedacted}</p>}
    </>
  );
}

/** The path of an address, or its host for a front page. */
function shortAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname } = new URL(address);
  return pathname === '/' ? host : decodeIfPossible(pathname);
}

function decodeIfPossible(path: string): string {
  try {
    return decodeURI(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
