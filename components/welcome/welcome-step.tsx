import type { ComponentChildren } from 'preact';
import { WELCOME_WORDS } from '../../lib/words/welcome-words.ts';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import './welcome-step.css';

interface WelcomeStepProps {
  id: string;
  n: number;
  title: string;
  isDone: boolean;
  children: ComponentChildren;
}

/** One step: its number until it is done, then a check. Done steps stay open to be changed. */
export function WelcomeStep({ id, n, title, isDone, children }: WelcomeStepProps) {
  return (
    <li id={id} class="welcome-step" data-done={isDone || undefined}>
      <span class="welcome-step__mark">
        {isDone ? <Icon name="check" /> : <span aria-hidden="true">{n}</span>}
      </span>
      <div class="welcome-step__body stack">
        <h2>
          <VisuallyHidden>{`${WELCOME_WORDS.step(n)}: `}</VisuallyHidden>
          {title}
          {isDone && <span class="welcome-step__done">{WELCOME_WORDS.stepDone}</span>}
        </h2>
        {children}
      </div>
    </li>
  );
}
