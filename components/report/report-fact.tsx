import type { ComponentChildren } from 'preact';

interface ReportFactProps {
  name: string;
  children: ComponentChildren;
}

/** One named fact of a list. */
export function ReportFact({ name, children }: ReportFactProps) {
  return (
    <div class="report__fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
