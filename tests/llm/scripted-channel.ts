import type { Script, ScriptedAnswer, SeenPrompt } from "./scripted-mlc-engine";

/**
 * Pages script the engine over this channel: `{queue: ScriptedAnswer[]}` adds answers, `{clear: true}` takes them all
 * away, and each prompt comes back as `{prompt: SeenPrompt}`.
 */
export const SCRIPT_CHANNEL = "scripted-engine";

/**
 * Answers for a worker that has not started yet lie here, as JSON (a channel keeps nothing): a list under SCRIPT_KEY in
 * the Cache API's store of this name. They come before those of the channel, and outlive the worker.
 */
export const SCRIPT_STORE = "scripted-engine";
export const SCRIPT_KEY = "https://scripted-engine.invalid/queue.json";

/** A script that is written from elsewhere in the same origin while the worker runs. */
export function listenForScript(ends: Pick<Script, "lose" | "die">): Script {
  const channel = new BroadcastChannel(SCRIPT_CHANNEL);
  let queue: ScriptedAnswer[] = [];
  channel.onmessage = ({ data }: MessageEvent<{ queue?: ScriptedAnswer[]; clear?: boolean }>) => {
    if (data.clear) queue = [];
    if (data.queue) queue.push(...data.queue);
  };
  return {
    async take(at, lastUserTurn) {
      const fits = (answer: ScriptedAnswer) =>
        (answer.at ?? "generate") === at && lastUserTurn.includes(answer.match ?? "");
      const stored = await readStored();
      const found = stored.find(fits);
      if (found) {
        await writeStored(stored.filter((answer) => answer !== found));
        return found;
      }
      const index = queue.findIndex(fits);
      return index < 0 ? null : (queue.splice(index, 1)[0] ?? null);
    },
    saw: (prompt: SeenPrompt) => channel.postMessage({ prompt }),
    ...ends,
  };
}

async function readStored(): Promise<ScriptedAnswer[]> {
  const stored = await (await caches.open(SCRIPT_STORE)).match(SCRIPT_KEY);
  return stored ? await stored.json() : [];
}

async function writeStored(answers: ScriptedAnswer[]): Promise<void> {
  await (await caches.open(SCRIPT_STORE)).put(SCRIPT_KEY, new Response(JSON.stringify(answers)));
}
