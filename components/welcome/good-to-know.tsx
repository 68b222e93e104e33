import { isFirefox } from '../../lib/platform/panel.ts';
import { WELCOME_WORDS } from '../../lib/words/welcome-words.ts';
import { PinDrawing } from './pin-drawing.tsx';
import './good-to-know.css';

/** What wants no decision: the button, where the list lives, and what this is not. */
export function GoodToKnow() {
  const pin = isFirefox() ? WELCOME_WORDS.pinFirefox : WELCOME_WORDS.pinChrome;
  return (
    <div class="good-to-know">
      <section>
        <h2>{WELCOME_WORDS.pin}</h2>
        <PinDrawing />
        <ol class="good-to-know__steps">
          {pin.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          {WELCOME_WORDS.shortcut}{' '}
          <span class="good-to-know__keys">
            {WELCOME_WORDS.shortcutKeys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </span>{' '}
          {WELCOME_WORDS.shortcutDoes}
        </p>
      </section>
      <section>
        <h2>{WELCOME_WORDS.local}</h2>
        <ul class="good-to-know__points">
          {WELCOME_WORDS.localPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{WELCOME_WORDS.aid}</h2>
        <p>{WELCOME_WORDS.aidWhat}</p>
      </section>
    </div>
  );
}
