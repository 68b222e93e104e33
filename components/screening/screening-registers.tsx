import { openDashboard } from '../../lib/platform/panel.ts';
import { timeZone, todaysDate } from '../../lib/platform/today.ts';
import type { ScreeningFold } from '../../lib/registers/fold-screening.ts';
import { type LoadedRegister, REGISTERS, type RegisterId } from '../../lib/registers/register.ts';
import { isTooOld } from '../../lib/registers/register-age.ts';
import { listDateOf } from '../../lib/registers/say-screening.ts';
import { formatCount } from '../../lib/words/format-count.ts';
import { formatCalendarDate } from '../../lib/words/format-date.ts';
import { REGISTER_NAMES } from '../../lib/words/register-name-words.ts';
import { formatScreened, SCREENING_WORDS as words } from '../../lib/words/screening-words.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { Button } from '../ui/button.tsx';

interface ScreeningRegistersProps {
  loaded: readonly LoadedRegister[];
  fold: ScreeningFold;
}

/** Each register: which list is loaded, whether it is too old, and when the vendor was last screened against it. */
export function ScreeningRegisters({ loaded, fold }: ScreeningRegistersProps) {
  const today = todaysDate();
  const isWanting = REGISTERS.some((id) => {
    const held = loaded.find((each) => each.id === id);
    return !held || isTooOld(held, today);
  });
  return (
    <section class="screening__group">
      <h4>{words.registers}</h4>
      <ul class="screening__registers">
        {REGISTERS.map((id) => (
          <Register key={id} id={id} held={loaded.find((each) => each.id === id)} fold={fold} today={today} />
        ))}
      </ul>
      {isWanting && (
        <div>
          <Button size="small" icon="open" onClick={() => void openDashboard('registers')}>
            {words.openRegisters}
          </Button>
        </div>
      )}
    </section>
  );
}

interface RegisterProps extends Pick<ScreeningRegistersProps, 'fold'> {
  id: RegisterId;
  held: LoadedRegister | undefined;
  /** The reviewer's calendar date, `YYYY-MM-DD`. */
  today: string;
}

function Register({ id, held, fold, today }: RegisterProps) {
  const screened = fold.screened.find(({ register }) => register === id);
  const isOld = held !== undefined && isTooOld(held, today);
  return (
    <li class="screening__register">
      <p class="screening__line">
        <strong>{REGISTER_NAMES[id].title}</strong>
        <span class="screening__state text-numeric" data-tone={held && !isOld ? undefined : 'notice'}>
          {formatState(held, isOld)}
        </span>
      </p>
      <p class="text-meta">
        {screened
          ? `${formatScreened(screened, timeZone())}. ${screened.view.person?.name ?? STRANGER}`
          : words.neverScreened}
      </p>
    </li>
  );
}

function formatState(held: LoadedRegister | undefined, isOld: boolean): string {
  if (!held) return words.notLoaded;
  const date = formatCalendarDate(listDateOf(held));
  return isOld ? words.tooOld(date) : words.from(date, formatCount(held.rows, 'row'));
}
