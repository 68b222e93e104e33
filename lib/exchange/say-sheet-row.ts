import type { Statement } from '../record/entry.ts';
import { sayLink, sayReviewOn, sayStage, sayStanding, sayText, sayWithdrawn } from '../record/say.ts';
import type { MakeSalt } from '../record/statement-parts.ts';
import type { Stage } from '../record/topics.ts';
import type { PlannedRow, RowSays } from './sheet-plan.ts';

/**
 * The statements of a row, for one entry. The first one says where they come from: `file`, SHA-256 of the file, `row`, and
 * in a workbook of several sheets `sheet`; `own` where it was declared our own list. The digest of the row’s content
 * stands in the first body, since it could be guessed and has to be erased with the words.
 */
export function saySheetRow(
  makeSalt: MakeSalt,
  { row, isOwn, content, says }: PlannedRow,
  { sha256, sheet }: { readonly sha256: string; readonly sheet: number },
): Statement[] {
  const said = says.map((each) => sayOne(makeSalt, each));
  const from = { file: sha256, row, ...(sheet > 0 && { sheet }), ...(isOwn && { own: true }) };
  const withBody = said.findIndex(({ body }) => body);
  return said.map((statement, index) => ({
    ...statement,
    ...(index === 0 && from),
    ...(index === withBody &&
      statement.body &&
      content !== undefined && { body: { ...statement.body, content } }),
  }));
}

function sayOne(makeSalt: MakeSalt, said: RowSays): Statement {
  switch (said.topic) {
    case 'note':
      return sayText(makeSalt, 'note', said.text);
    case 'link':
      return sayLink(said.key);
    case 'name':
    case 'phone':
      return 'text' in said
        ? sayText(makeSalt, said.topic, said.text, said.replaces)
        : sayWithdrawn(said.topic, said.replaces);
    case 'stage':
      return sayStage(said.value as Stage | 'none', said.replaces);
    case 'review-on':
      return sayReviewOn(said.value, said.replaces);
    case 'standing':
      return 'checked' in said
        ? sayStanding(makeSalt, { ...said, notReady: said.isNotReady })
        : sayStanding(makeSalt, said);
  }
}
