import type { Table } from "../table.ts";
import { named } from "./codes.ts";
import { code, json, REQUIRED, tableOf, text } from "./field.ts";

const PARTS = /* @__PURE__ */ named({
  envelope: ["结果", "the result"],
  option: ["选项", "option"],
  content: ["内容", "content"],
});

interface Line {
  readonly part: "envelope" | "option" | "content";
  readonly name: string;
  readonly value: unknown;
}

/**
 * What a result is, and how it was made: its type, the version that made it, its options as resolved, and what of its content is no
 * list and so has no table of its own. Table `about`.
 */
export function aboutTable(
  { type, version, options = {} }: { readonly type: string; readonly version: string; readonly options?: object },
  content: Readonly<Record<string, unknown>> = {},
): Table {
  const lines = (part: Line["part"], of: object): readonly Line[] =>
    Object.entries(of).flatMap(([name, value]) => (value === undefined ? [] : [{ part, name, value }]));
  return tableOf<Line>(
    {
      name: "about",
      title: ["结果如何得来:一行一个选项或总数", "How the result was made: one row an option or a total"],
      key: ["part", "name"],
    },
    [
      code("part", PARTS, ({ part }) => part, REQUIRED),
      text("name", ({ name }) => name, REQUIRED),
      json("value", ({ value }) => value),
    ],
    [...lines("envelope", { type, version }), ...lines("option", options), ...lines("content", content)],
  );
}
