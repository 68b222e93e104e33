import { defineContentScript } from 'wxt/utils/define-content-script';
import { ResultMarks } from '../../components/marks/result-marks.ts';
import { runMarks } from '../../lib/platform/run-marks.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => runMarks(new ResultMarks()),
});
