/** Something that runs until it is told to stop. */
export interface Running {
  stop(): Promise<void>;
}
