/** One thing that is fuzzed, in a process of its own. */
export interface FuzzTarget {
  /**
   * Does the case of a number, which with the seed decides all of it. Gives what is wrong, or null. `slow` is told
   * where a case may take longer than others, such as one over many articles.
   */
  run(index: number): Promise<string | null>
  /** Ends what is open. Gives what is wrong then, such as a damaged archive. */
  end(): Promise<string | null>
}
