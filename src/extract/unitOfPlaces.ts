import type { UnitId } from "../model/units.ts";
import type { State } from "./figureSeries.ts";
import { PLACE } from "./lists.ts";

/** 新增3.2万个学位,其中城东区3500个、城西区2800个: of parts that only say where, what the whole counted. */
export function unitOfPlaces(
  label: string,
  isPart: boolean,
  { parts, lastStatement }: State,
  counted: UnitId | undefined,
): UnitId | undefined {
  if (!isPart && parts === undefined) return undefined;
  if (lastStatement?.unit === "place") return PLACE.test(label) ? "place" : undefined;
  // 教学班2100个,其中小学1300个,中学800个.
  return lastStatement?.unit === "class" && counted === "item" && STAGE_ALONE.test(label) ? "class" : undefined;
}

const STAGE_ALONE = /^(?:城区|城镇|农村|乡镇)?(?:幼儿园|小学|初中|高中|普通高中|普高|中学|中职|职高)$/;
