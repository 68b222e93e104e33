import { writeFileSync } from 'node:fs';
import { formatListFile } from '../../../lib/exchange/list-file.ts';
import {
  sayLeft,
  sayLink,
  sayQuote,
  sayRedaction,
  sayReviewOn,
  sayStage,
  sayStanding,
  sayText,
} from '../../../lib/record/say.ts';
import { countedSalt, makeAuthor, write, writeOwnName } from '../../exchange/made-entries.ts';

const SALT = countedSalt;

/**
 * Writes a list file of two invented colleagues that shows a vendor in every standing: verified (harborline.example,
 * linked with harborline.test), disputed (northbell.example), review due (clearcall-health.example), under review
 * (strict.example), suspicious (hostile.example), formerly a vendor's (former.example).
 */
export async function writeColleaguesList(file: string): Promise<void> {
  const [ines, dev] = await Promise.all([makeAuthor('Ines Aalto'), makeAuthor('Dev Lindqvist')]);
  const suspicious = (reason: string) => sayStanding(SALT, { value: 'suspicious', reason, replaces: [] });
  const verified = (checked: string) => sayStanding(SALT, { value: 'verified', checked, replaces: [] });
  const named = (name: string) => sayText(SALT, 'name', name);
  const note = await write(dev, 'northbell.example', [
    sayText(SALT, 'note', 'Price holds until 31 January.'),
  ]);
  const entries = await Promise.all([
    writeOwnName(ines),
    writeOwnName(dev),
    write(ines, 'harborline.example', [
      named('Harborline Medical Answering'),
      verified('Visited the floor on 3 September. Saw the signed agreement.'),
      sayReviewOn('2099-03-14', []),
      sayStage('in-use', []),
      sayLink('harborline.test'),
    ]),
    write(ines, 'northbell.example', [
      named('Northbell Answering'),
      suspicious('Agents read names back to me.'),
    ]),
    write(dev, 'northbell.example', [verified('All gates settled, agreement signed.')]),
    note,
    write(ines, 'northbell.example', [sayRedaction(SALT, [`${note.id}.0`], 'Names a price under embargo.')]),
    write(dev, 'clearcall-health.example', [
      named('ClearCall Health Answering'),
      verified('Read their report of 2024.'),
      sayReviewOn('2025-10-31', []),
      sayQuote(SALT, {
        text: 'A fully HIPAA certified call center.',
        address: 'https://clearcall-health.example/',
        at: '2026-11-01T08:00:00.000Z',
      }),
    ]),
    write(dev, 'strict.example', [sayStanding(SALT, { value: 'in-review', replaces: [] })]),
    write(ines, 'hostile.example', [
      named('Brightline Contact Solutions'),
      suspicious('Would not name its owner.'),
    ]),
    write(ines, 'former.example', [named('Oakmere Patient Access'), sayLeft('2026-05-01')]),
  ]);
  const text = formatListFile({ exportedAt: '2026-11-20T10:00:00.000Z', exportedBy: ines.key, entries });
  writeFileSync(file, text);
}
