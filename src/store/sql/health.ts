// Whether the database takes writes. After it refused for want of room or connection, a small write is tried now and then
// while somebody asks; the first that succeeds makes it healthy again.

export type Health = {
  /** False from the first refusal until a write succeeds. */
  healthy(): boolean;
  note(well: boolean): void;
};

/** At most one probe in `everyMs` milliseconds. */
export const createHealth = (probe: () => Promise<void>, everyMs = 1000): Health => {
  let well = true;
  let next = 0;
  const note = (now: boolean): void => {
    well = now;
  };
  return {
    note,
    healthy: () => {
      if (!well && performance.now() >= next) {
        next = performance.now() + everyMs;
        probe().then(
          () => note(true),
          () => undefined,
        );
      }
      return well;
    },
  };
};
