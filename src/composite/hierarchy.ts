import type { RegionTable, TableAggregate, TableIndicator } from "./table.ts";

/** What an index is called in results, unless a single aggregate stands above all indicators: then that is the index. */
export const INDEX = "index";

/** One child of a node. */
export interface HierarchyChild {
  readonly id: string;
  readonly kind: "indicator" | "aggregate";
  /** Its place among the table's indicators, or among the hierarchy's nodes. */
  readonly position: number;
  /** Nominal weight within its parent. */
  readonly weight: number;
}

/** An aggregate, or the index itself. */
export interface HierarchyNode {
  readonly id: string;
  readonly name?: TableAggregate["name"];
  /** Null for the index. */
  readonly parent: string | null;
  /** 1 above indicators only, else one more than the highest aggregate below. */
  readonly height: number;
  readonly children: readonly HierarchyChild[];
}

/**
 * The aggregates of a table that have indicators below them, each after its children, the index last. Where exactly one
 * aggregate and no indicator stands at the top, that aggregate is the index; otherwise a node called `index` is added. `index` says
 * which it is when that is settled already.
 */
export function hierarchyOf(table: RegionTable, index?: string): readonly HierarchyNode[] {
  const aggregates = table.aggregates ?? [];
  const top = [...table.indicators, ...aggregates].filter(({ parent }) => parent === undefined);
  const single = aggregates.find((each) =>
    index === undefined ? top.length === 1 && each === top[0] : each.id === index,
  );
  const root: TableAggregate = single ?? { id: INDEX };
  const below = childrenByParent(table, root.id);
  const nodes: HierarchyNode[] = [];

  /** Adds an aggregate after all below it; says where it stands, or nothing when it has no indicator below. */
  const add = (aggregate: TableAggregate, parent: string | null): number | undefined => {
    const { indicators, aggregates: inner } = below.get(aggregate.id) ?? { indicators: [], aggregates: [] };
    const children: HierarchyChild[] = indicators.map(({ id, weight = 1, position }) => ({
      id,
      kind: "indicator",
      position,
      weight,
    }));
    let height = 1;
    for (const each of inner) {
      const position = add(each, aggregate.id);
      if (position === undefined) continue;
      height = Math.max(height, 1 + (nodes[position]?.height ?? 0));
      children.push({ id: each.id, kind: "aggregate", position, weight: each.weight ?? 1 });
    }
    if (children.length === 0) return undefined;
    const { id, name } = aggregate;
    nodes.push({ id, ...(name !== undefined && { name }), parent, height, children });
    return nodes.length - 1;
  };
  add(root, null);
  return nodes;
}

interface Below {
  readonly indicators: (TableIndicator & { readonly position: number })[];
  readonly aggregates: TableAggregate[];
}

function childrenByParent({ indicators, aggregates = [] }: RegionTable, root: string): ReadonlyMap<string, Below> {
  const below = new Map<string, Below>();
  const under = (parent = root) => {
    const found = below.get(parent) ?? { indicators: [], aggregates: [] };
    below.set(parent, found);
    return found;
  };
  indicators.forEach((indicator, position) => {
    under(indicator.parent).indicators.push({ ...indicator, position });
  });
  for (const aggregate of aggregates) {
    if (aggregate.id !== root) under(aggregate.parent).aggregates.push(aggregate);
  }
  return below;
}
