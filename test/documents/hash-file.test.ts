import { expect, test } from 'vitest';
import { hashFile } from '../../lib/documents/hash-file.ts';

test.each([
  { text: '', hash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
  { text: 'abc', hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
])('the SHA-256 of “$text” (FIPS 180-2)', async ({ text, hash }) => {
  expect(await hashFile(new Blob([text]))).toBe(hash);
});
