/** Time after which the page gets its turn, in milliseconds: half a frame. */
const LONGEST_SLICE = 8;

/** How much a piece of work took: a heavy one brings more with it, such as the drawing of a widget. */
export type Piece = 'light' | 'heavy';

/** Does work piece by piece, and lets the page draw, scroll and answer in between. */
export class SlicedWork {
  readonly #waiting: Iterator<Piece, void>[] = [];
  readonly #turn = new MessageChannel();

  constructor() {
    this.#turn.port1.onmessage = () => this.#work();
  }

  /** Work to be done after what waits already; begun at once when nothing does. */
  add(pieces: Iterator<Piece, void>): void {
    this.#waiting.push(pieces);
    if (this.#waiting.length === 1) this.#work();
  }

  #work(): void {
    const end = performance.now() + LONGEST_SLICE;
    for (let [current] = this.#waiting; current; [current] = this.#waiting) {
      const piece = current.next();
      if (piece.done === true) this.#waiting.shift();
      else if (piece.value === 'heavy' || performance.now() >= end) break;
    }
    if (this.#waiting.length > 0) this.#turn.port2.postMessage(null);
  }
}
