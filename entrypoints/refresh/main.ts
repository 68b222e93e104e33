import { runRefreshPage } from '../../lib/platform/refresh-page.ts';
import { doListWorkInWorker } from '../../lib/store/list-work-in-worker.ts';

void runRefreshPage(doListWorkInWorker);
