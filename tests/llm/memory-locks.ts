type Work<T> = (lock: Lock | null) => Promise<T>;

/** Exclusive locks of one origin in memory: what `navigator.locks.request` does for them. */
export function memoryLocks(): Pick<LockManager, "request"> {
  const held = new Map<string, Promise<unknown>>();
  async function request<T>(name: string, options: LockOptions | Work<T>, work?: Work<T>): Promise<T> {
    const run = typeof options === "function" ? options : work;
    const { ifAvailable = false } = typeof options === "function" ? {} : options;
    if (!run) throw new TypeError("no callback");
    if (held.has(name) && ifAvailable) return run(null);
    while (held.has(name)) await held.get(name)?.catch(() => undefined);
    const done = run({ name, mode: "exclusive" });
    held.set(name, done);
    try {
      return await done;
    } finally {
      held.delete(name);
    }
  }
  return { request: request as LockManager["request"] };
}
