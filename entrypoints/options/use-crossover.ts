import { useEffect, useState } from "react";
import type { Crossover } from "../../lib/domain/crossover";
import { readCrossover, watchCrossover } from "../../lib/storage/crossover";

/** What was measured of this device, as it is now; null when nothing was, or it cannot be read. */
export function useCrossover(): Crossover | null {
  const [crossover, setCrossover] = useState<Crossover | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    watchCrossover(setCrossover, ended.signal);
    readCrossover().then(
      (read) => !ended.signal.aborted && setCrossover((newer) => newer ?? read),
      () => {},
    );
    return () => ended.abort();
  }, []);
  return crossover;
}
