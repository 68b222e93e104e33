import '../../lib/platform/set-up-zod.ts';
import '../../components/tokens.css';
import { render } from 'preact';
import { Welcome } from '../../components/welcome/welcome.tsx';

render(<Welcome />, document.body);
