import { expect, it } from "vitest";
import { read } from "./recordsIn.ts";

it("keeps a part with its whole when the date of both is said behind them", () => {
  const { targets } = read("新建学校10所,其中高中3所。以上目标均应于2025年实现。").plan;
  const [whole, part] = targets;
  expect(targets.map(({ deadline }) => deadline.kind)).toEqual(["by", "by"]);
  expect(part?.partOf).toBe(whole?.id);
});
