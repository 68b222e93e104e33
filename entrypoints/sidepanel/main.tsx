import '../../lib/platform/set-up-zod.ts';
import '../../components/tokens.css';
import { render } from 'preact';
import { Panel } from '../../components/panel/panel.tsx';

const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the panel');
render(<Panel />, place);
// Beside the first view, not in it.
void import('../../components/live/page-work.ts').then(({ startPageWork }) => startPageWork());
