import '../../lib/platform/set-up-zod.ts';
import '../../components/tokens.css';
import { render } from 'preact';
import { Dashboard } from '../../components/dashboard/dashboard.tsx';

render(<Dashboard />, document.body);
// Beside the first view, not in it.
void import('../../components/live/page-work.ts').then(({ startPageWork }) => startPageWork());
