/** A promise with its two ends in hand (`Promise.withResolvers` is younger than the oldest browser that is served). */
export interface OpenPromise<T> {
  promise: Promise<T>;
  resolve(value: T): void;
  reject(reason: unknown): void;
}

export function openPromise<T>(): OpenPromise<T> {
  let ends: Omit<OpenPromise<T>, "promise"> | null = null;
  const promise = new Promise<T>((resolve, reject) => {
    ends = { resolve, reject };
  });
  // A promise's executor has run when the constructor returns.
  return { promise, ...(ends as unknown as Omit<OpenPromise<T>, "promise">) };
}
