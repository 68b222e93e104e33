import 'fake-indexeddb/auto';
import { test } from 'vitest';
import { conformance } from './conformance.ts';

// fake-indexeddb copies with the platform's structuredClone, which in Node keeps a CryptoKey that cannot be exported.
test.each(conformance)('$name', ({ run }) => run());
