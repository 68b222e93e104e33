const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** How long after the first try that failed the next one comes; each further failure doubles it, up to a day. */
const FIRST_AGAIN = 15 * MINUTE;
/** No plan of ours reaches further ahead than this, so one that does was made by a clock that was wrong. */
const FURTHEST = 1.5 * DAY;

/**
 * When a list is asked for again by itself: a day after it went well, else sooner at first and then ever later. Chance
 * spreads the browsers of a team, so that they do not all ask a server at the same moment.
 *
 * @param now milliseconds since 1970
 * @param failures tries in a row that brought nothing, this one among them
 * @param chance from 0 to 1
 * @returns ISO instant
 */
export function planRefresh(now: number, failures: number, chance: number): string {
  const wait =
    failures === 0
      ? DAY * (0.9 + 0.2 * chance)
      : Math.min(FIRST_AGAIN * 2 ** (failures - 1), DAY) * (0.75 + 0.5 * chance);
  return new Date(now + wait).toISOString();
}

/** Whether a list is to be asked for by itself now. */
export function isRefreshDue(now: number, nextAt: string): boolean {
  const planned = Date.parse(nextAt);
  return !(planned > now && planned <= now + FURTHEST);
}
