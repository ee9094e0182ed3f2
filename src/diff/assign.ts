import { munkres } from "munkres";

/** Two members that may be paired, and what pairing them costs. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly cost: number;
}

/** Groups with more possible pairs than this are paired best first. */
const LARGEST = 62_500;

/** The pairs, and how many groups were too large for the optimal ones. */
export interface Assignment {
  readonly pairs: readonly Edge[];
  readonly greedy: number;
}

/**
 * Pairs members one to one at the least total cost, where a member that stays alone costs `alone`; edges that cost as much are
 * not worth it. Members that no edges join are solved apart, each group by the Hungarian method (Kuhn 1955, Munkres 1957; O(n³));
 * a group with more than 62,500 possible pairs (250 × 250) is paired best first, and counted.
 */
export function assign(edges: readonly Edge[], alone: number): Assignment {
  const worth = edges.filter(({ cost }) => cost < alone);
  const pairs: Edge[] = [];
  let greedy = 0;
  for (const group of groupsOf(worth)) {
    const [lefts, rights] = [placesOf(group.map(({ left }) => left)), placesOf(group.map(({ right }) => right))];
    if (group.length === 1) pairs.push(group[0] as Edge);
    else if (lefts.size * rights.size > LARGEST) {
      greedy += 1;
      pairs.push(...bestFirst(group));
    } else pairs.push(...optimal(group, lefts, rights, alone));
  }
  return { pairs, greedy };
}

/** Edges that hang together. */
function groupsOf(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const heads: number[] = edges.map((_, index) => index);
  const headOf = (index: number): number => {
    let at = index;
    while (heads[at] !== at) {
      heads[at] = heads[heads[at] as number] as number;
      at = heads[at] as number;
    }
    return at;
  };
  const lefts = new Map<number, number>();
  const rights = new Map<number, number>();
  edges.forEach(({ left, right }, index) => {
    for (const [seen, place] of [
      [lefts, left],
      [rights, right],
    ] as const) {
      const other = seen.get(place);
      if (other === undefined) seen.set(place, index);
      else heads[headOf(index)] = headOf(other);
    }
  });
  const groups = new Map<number, Edge[]>();
  edges.forEach((edge, index) => {
    const head = headOf(index);
    const group = groups.get(head);
    if (group) group.push(edge);
    else groups.set(head, [edge]);
  });
  return [...groups.values()];
}

const placesOf = (members: readonly number[]): ReadonlyMap<number, number> =>
  new Map([...new Set(members)].sort((a, b) => a - b).map((member, place) => [member, place]));

function optimal(
  group: readonly Edge[],
  lefts: ReadonlyMap<number, number>,
  rights: ReadonlyMap<number, number>,
  alone: number,
): Edge[] {
  // What costs as much as staying alone stands for staying alone.
  const costs = Array.from({ length: lefts.size }, () => new Array<number>(rights.size).fill(alone));
  const byCell = new Map<number, Edge>();
  for (const edge of group) {
    const [row, column] = [lefts.get(edge.left) as number, rights.get(edge.right) as number];
    (costs[row] as number[])[column] = edge.cost;
    byCell.set(row * rights.size + column, edge);
  }
  return munkres(costs).flatMap(([row, column]) => byCell.get(row * rights.size + column) ?? []);
}

function bestFirst(group: readonly Edge[]): Edge[] {
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  return [...group]
    .sort((a, b) => a.cost - b.cost || a.left - b.left || a.right - b.right)
    .filter(({ left, right }) => {
      if (lefts.has(left) || rights.has(right)) return false;
      lefts.add(left);
      rights.add(right);
      return true;
    });
}
