import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { listFileSchema } from '../../lib/exchange/list-file-schema.ts';
import { readSample } from './read-sample.ts';

const PUBLISHED = new URL('../../docs/list-file.schema.json', import.meta.url);

describe('docs/list-file.schema.json', () => {
  it('is what the schema in lib/exchange/list-file-schema.ts says', () => {
    const made = z.toJSONSchema(listFileSchema, { io: 'input' });
    const published = JSON.parse(readFileSync(PUBLISHED, 'utf8'));
    expect(published, `Put this into docs/list-file.schema.json:\n${JSON.stringify(made, null, 2)}`).toEqual(
      made,
    );
  });

  it('names members that docs/list-file.md explains', () => {
    const words = readFileSync(new URL('../../docs/list-file.md', import.meta.url), 'utf8');
    const { entries, ...frame } = JSON.parse(readFileSync(PUBLISHED, 'utf8')).properties;
    const entry = entries.items.properties;
    const statement = entry.statements.items.properties;
    const members = [...Object.keys(frame), ...Object.keys(entry), ...Object.keys(statement)];
    expect(members.filter((member) => !words.includes(`\`${member}\``))).toEqual([]);
  });
});

it('takes a real list whole', () => {
  expect(listFileSchema.safeParse(JSON.parse(readSample())).success).toBe(true);
});
