import { formatPhone, parsePhone } from '../../lib/identity/phone.ts';
import { findText } from '../../lib/record/body-text.ts';
import { liveViews, type View } from '../../lib/record/fold.ts';
import { sayText } from '../../lib/record/say.ts';
import { typedText } from '../../lib/record/statement-parts.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { Button } from '../ui/button.tsx';
import { BodyStateNote } from './body-state.tsx';
import type { Offered } from './offered.ts';
import type { RecordProps } from './record-props.ts';
import { redactors } from './said-item.tsx';
import { SitesPart } from './sites-part.tsx';
import { StatementActs } from './statement-acts.tsx';
import { TextAdder } from './text-adder.tsx';
import './details-part.css';

interface DetailsPartProps extends RecordProps {
  offered: Pick<Offered, 'names' | 'phones'>;
}

/** Several names, phones and sites for one vendor. */
export function DetailsPart({ offered, ...props }: DetailsPartProps) {
  const { page, onAct } = props;
  const add = (topic: 'name' | 'phone', text: string): void =>
    void onAct((makeSalt) => [sayText(makeSalt, topic, text)]);
  const addPhone = (text: string): string | undefined => {
    const phone = parsePhone(text);
    if (!phone) return words.notAPhone;
    add('phone', phone.e164);
    return undefined;
  };
  const addName = (text: string): string | undefined => {
    add('name', typedText(text));
    return undefined;
  };
  return (
    <div class="details-part">
      <Facts
        title={words.names}
        topic="name"
        {...props}
        offered={offered.names}
        onOffered={(name) => add('name', name)}
      >
        <TextAdder open={words.addName} label={words.newName} onAdd={addName} />
      </Facts>
      <Facts
        title={words.phones}
        topic="phone"
        {...props}
        offered={offered.phones}
        onOffered={(phone) => add('phone', phone)}
      >
        <TextAdder open={words.addPhone} label={words.newPhone} inputMode="tel" onAdd={addPhone} />
      </Facts>
      <SitesPart key={page.key} {...props} />
    </div>
  );
}

interface FactsProps extends RecordProps {
  title: string;
  topic: 'name' | 'phone';
  offered: readonly string[];
  onOffered: (text: string) => void;
  children: preact.ComponentChildren;
}

function Facts({ title, topic, offered, onOffered, children, ...props }: FactsProps) {
  const show = topic === 'phone' ? formatPhone : (text: string) => text;
  return (
    <section class="details-part__group">
      <h3>{title}</h3>
      <ul>
        {liveViews(props.page.vendor, topic).map((view) => (
          <Fact key={view.name} {...props} view={view} show={show} />
        ))}
        {offered.map((text) => (
          <li key={text} class="details-part__row">
            <span>
              {show(text)} <span class="text-meta">{words.fromThisPage}</span>
            </span>
            <Button size="small" onClick={() => onOffered(text)}>
              {words.record}
            </Button>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

function Fact({
  view,
  show,
  people,
  self,
  onAct,
}: RecordProps & { view: View; show: (text: string) => string }) {
  const text = findText(view, 'text');
  return (
    <li class="details-part__row">
      {text === undefined ? (
        <BodyStateNote view={view} redactedBy={redactors(view, people)} />
      ) : (
        <span>{show(text)}</span>
      )}
      <StatementActs view={view} what={text ?? words.details} self={self} onAct={onAct} />
    </li>
  );
}
