import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './section.css';

interface SectionProps {
  title: string;
  /** A count or an act at the right of the title. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** A titled part of a view, known by its title to those who move by landmarks. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <header class="section__head">
        <h2 id={id}>{title}</h2>
        {aside && <div class="section__aside">{aside}</div>}
      </header>
      {children}
    </section>
  );
}
