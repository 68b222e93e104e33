import type { ComponentChildren } from 'preact';
import './quote.css';

interface QuoteProps {
  /** The page's own words, as they stood there. */
  text: string;
  /** Where they stood, when they were saved, by whom. */
  children?: ComponentChildren;
}

/** A page's words, always in quotation marks, so that they are never taken for ours. */
export function Quote({ text, children }: QuoteProps) {
  return (
    <figure class="quote">
      <blockquote class="quote__text">“{text}”</blockquote>
      {children && <figcaption class="quote__source text-meta">{children}</figcaption>}
    </figure>
  );
}
