/**
 * McNemar's exact test, two-sided: the chance that two equally good classifiers differ at least as unevenly as these,
 * given how many messages only one of them got right. 1 when they never differ.
 */
export function mcnemarExact(onlyFirst: number, onlySecond: number): number {
  const n = onlyFirst + onlySecond;
  const fewer = Math.min(onlyFirst, onlySecond);
  if (n === 0) return 1;
  // Binomial(n, 1/2) in logarithms, so that thousands of messages do not underflow.
  let log = -n * Math.LN2;
  let tail = 0;
  for (let k = 0; k <= fewer; k++) {
    tail += Math.exp(log);
    log += Math.log(n - k) - Math.log(k + 1);
  }
  return Math.min(1, 2 * tail);
}
