import { formatListFile } from '../../../lib/exchange/list-file.ts';
import { signList } from '../../../lib/exchange/list-signature.ts';
import { sayStanding, sayText } from '../../../lib/record/say.ts';
import { type Author, countedSalt, write, writeOwnName } from '../../exchange/made-entries.ts';

/** A signed list file in which its exporter calls some vendors suspicious. */
export async function makeServedCopy(
  author: Author,
  exportedAt: string,
  vendors: readonly string[],
): Promise<string> {
  const about = vendors.map((key) =>
    write(author, key, [
      sayText(countedSalt, 'name', 'Calls, answered'),
      sayStanding(countedSalt, { value: 'suspicious', reason: 'Names patients aloud.', replaces: [] }),
    ]),
  );
  const entries = await Promise.all([...about, writeOwnName(author)]);
  const text = formatListFile({ exportedAt, exportedBy: author.key, entries });
  return signList(crypto.subtle, author.privateKey, text);
}
