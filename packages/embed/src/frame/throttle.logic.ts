/** At most ten a second. */
export const GAP = 100;

/**
 * Makes of `act` something that may be called at any time: it acts at once, and then, if it was called meanwhile, after
 * each `GAP` once more.
 *
 * @param later `setTimeout`, or the clock of a test.
 */
export function throttled(act: () => void, later: (act: () => void, wait: number) => void): () => void {
  let resting = false;
  let asked = false;
  const call = () => {
    asked = resting;
    if (resting) return;
    resting = true;
    later(() => {
      resting = false;
      if (asked) call();
    }, GAP);
    act();
  };
  return call;
}
