import { runTool } from './run-tool.mjs';

/**
 * Builds the extension as the stores get it.
 *
 * @param {'chrome' | 'firefox'} browser
 * @returns {Promise<{ ok: boolean, output: string }>} the folder is `.output/<browser>-mv3`
 */
export function buildExtension(browser) {
  return runTool('wxt', ['build', '--browser', browser, '--level', 'warn']);
}
