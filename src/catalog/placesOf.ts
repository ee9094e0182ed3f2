import type { IndicatorId } from "../model/indicator.ts";
import type { Catalog } from "./catalog.ts";

const known = new WeakMap<Catalog, ReadonlyMap<IndicatorId, number>>();

/** Where each indicator stands in a catalogue; made when it is first asked for. */
export function placesOf(catalog: Catalog): ReadonlyMap<IndicatorId, number> {
  let places = known.get(catalog);
  if (!places) {
    places = new Map(catalog.indicators.map(({ id }, index) => [id, index]));
    known.set(catalog, places);
  }
  return places;
}
