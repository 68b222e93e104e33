import '../../lib/platform/set-up-zod.ts';
import '../../components/tokens.css';
import { render } from 'preact';
import { Report } from '../../components/report/report.tsx';

render(<Report />, document.body);
