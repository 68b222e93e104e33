import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { DASHBOARD_WORDS } from '../../lib/words/dashboard-words.ts';
import './view-head.css';

interface ViewHeadProps {
  title: string;
  /** A way back, above the title. */
  before?: ComponentChildren;
  /** What stands under the title. */
  after?: ComponentChildren;
  /** Buttons and search, at the right. */
  children?: ComponentChildren;
}

/** The head of a view: names the page, and takes the focus when the view opens, so that readers hear where they are. */
export function ViewHead({ title, before, after, children }: ViewHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    document.title = DASHBOARD_WORDS.documentTitle(title);
  }, [title]);
  return (
    <header class="view-head">
      <div class="view-head__title">
        {before}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {after}
      </div>
      {children && <div class="view-head__acts">{children}</div>}
    </header>
  );
}
