import type { UnitId } from "../model/units.ts";
import type { State } from "./figureSeries.ts";
import { PLACE } from "./lists.ts";

/** 新增3.2万个学位,其中城东区3500个、城西区2800个: of parts that only say where, what the whole counted. */
export const unitOfPlaces = (label: string, isPart: boolean, { parts, lastStatement }: State): UnitId | undefined =>
  lastStatement?.unit === "place" && (isPart || parts !== undefined) && PLACE.test(label) ? "place" : undefined;
