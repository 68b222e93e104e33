import * as z from 'zod/mini';

/**
 * zod tries `new Function` when it builds its first object schema, which an extension's policy forbids and reports.
 * Imported before anything that makes a schema, so that it never tries.
 */
z.config({ jitless: true });
