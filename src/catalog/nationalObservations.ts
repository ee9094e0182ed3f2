import observationFile from "../../data/observations.json" with { type: "json" };
import type { Statistic } from "../model/statistic.ts";

/**
 * The bundled national observations: published values of the state's own indicators, each with the source it was seen in and
 * how near that is to the authority. Read when first asked for.
 *
 * @example
 * nationalObservations().find(({ id }) => id === "national-2020-preschool-gross-enrolment")?.value; // => 85.2
 */
export function nationalObservations(): readonly Statistic[] {
  return observationFile.observations as unknown as Statistic[];
}
