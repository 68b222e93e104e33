import '../platform/set-up-zod.ts';
import { WayIn } from './way-in.ts';
import { type WayInJob, type WayInNews, wayInJob } from './way-in-messages.ts';

/** One file that comes in, in a thread of its own. */
const wayIn = new WayIn();
const running = new Map<number, AbortController>();

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const parsed = wayInJob.safeParse(data);
  if (!parsed.success) return;
  if ('cancel' in parsed.data) return running.get(parsed.data.cancel)?.abort();
  // A failure is reported as the worker’s own, which the page hears as its `error` event.
  work(parsed.data).catch(reportError);
});

async function work({ job, act, given }: Exclude<WayInJob, { cancel: number }>): Promise<void> {
  const controller = new AbortController();
  running.set(job, controller);
  const pause = async (done: number, total: number): Promise<void> => {
    say({ job, progress: { done, total } });
    // Lets the message that cancels come in between.
    await new Promise((resolve) => setTimeout(resolve));
  };
  const method = wayIn[act] as (...given: readonly unknown[]) => Promise<unknown>;
  const answer = await method.call(wayIn, ...given, { pause, signal: controller.signal });
  running.delete(job);
  say({ job, answer });
}

function say(news: WayInNews): void {
  self.postMessage(news);
}
