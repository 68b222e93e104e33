import path from 'node:path';
import { build, type Rolldown } from 'vite';

/**
 * Bundles a file of `in-browser` to a script that sets a global, called `name`, to what the file exports: to be evaluated
 * by the developer tools in a page or worker that is otherwise as shipped.
 */
export async function bundleForBrowser(file: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: ['chrome144', 'firefox140'],
      lib: { entry: path.join(import.meta.dirname, 'in-browser', `${file}.ts`), formats: ['iife'], name },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [chunk] = (output as Rolldown.RolldownOutput).output;
  return `${chunk.code}\nglobalThis.${name} = ${name};`;
}
