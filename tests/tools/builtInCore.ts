/** Source files, seen from src/, that are built into core.js: model, catalogue and verbs. */
export const inCore =
  /^(core\.ts|(align|audit|diff|model|score|track)\/|catalog\/(?!(benchmarks|index|nationalObservations|schemes)\.ts))/;

/** Source files that are built apart from the core and import it. */
export const apart =
  /^((composite|extract|io|schema|view)\/|catalog\/(benchmarks|index|nationalObservations|schemes)\.ts)/;
