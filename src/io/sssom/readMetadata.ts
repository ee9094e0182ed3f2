import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, type YAMLException } from "js-yaml";
import sortedLastIndex from "lodash-es/sortedLastIndex.js";
import type { Finding } from "../../model/finding.ts";
import { faultAt, type Place, quoted, verbatim } from "../faults.ts";
import type { MetadataValue } from "./mappingSet.ts";

/** A key of the metadata block; without value where the file leaves it empty. */
export interface MetadataEntry {
  readonly value?: MetadataValue;
  readonly place: Place;
  /** The keys below it. */
  readonly inside?: ReadonlyMap<string, MetadataEntry>;
}

export interface Metadata {
  readonly entries: ReadonlyMap<string, MetadataEntry>;
  readonly findings: readonly Finding[];
}

/** A place in words to begin a sentence, and as numbers. */
export function placeAt(line: number, column?: number, slot?: string): Place {
  const zh = `第${line}行${slot ? `“${slot}”` : column === undefined ? "" : `第${column}列`}:`;
  const en = `line ${line}${slot ? `, ${slot}` : column === undefined ? "" : `, column ${column}`}: `;
  return { words: { zh, en }, line, ...(column !== undefined && { column }) };
}

/**
 * The lines of a file's metadata block as YAML: without the `#`, and without what spreadsheets add to a line, which are
 * quotes around it and empty cells behind it.
 */
export function metadataOf(lines: readonly string[], delimiter: string): string {
  return lines
    .map((line) => {
      const bare = trimEnd(line, delimiter);
      const quotes = bare.startsWith('"#') && bare.endsWith('"');
      return trimEnd(quotes ? bare.slice(1, -1).replaceAll('""', '"') : bare, "\t").slice(1);
    })
    .join("\n");
}

function trimEnd(line: string, character: string): string {
  let end = line.length;
  while (line[end - 1] === character) end -= 1;
  return line.slice(0, end);
}

/**
 * Reads YAML in which every value is text, as it stands. Keys twice, anchors, aliases, tags and directives are findings.
 * `indent`: how many characters of each line were cut off before.
 */
export function readMetadata(yaml: string, indent: number): Metadata {
  const starts = lineStarts(yaml);
  const findings: Finding[] = [];
  const placeOf = (offset: number): Place => {
    const line = sortedLastIndex(starts, Math.max(offset, 0));
    return placeAt(line, offset - (starts[line - 1] ?? 0) + 1 + indent);
  };
  const fault = (code: string, offset: number, params: Finding["params"] = {}): void => {
    findings.push(faultAt(placeOf(offset), code, [], params));
  };

  const events = eventsOf(yaml, fault);
  let at = 0;
  const read = (): Read => {
    const event = events[at] as Event;
    at += 1;
    if (event.type === EVENT_ID.ALIAS) {
      fault("sssom.yaml-feature", event.anchorStart);
      return { offset: event.anchorStart };
    }
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return { offset: 0 };
    const offset = event.type === EVENT_ID.SCALAR ? event.valueStart : event.start;
    if (event.anchorStart >= 0 || event.tagStart >= 0)
      fault("sssom.yaml-feature", Math.max(event.anchorStart, event.tagStart));
    if (event.type === EVENT_ID.SCALAR) {
      const text = getScalarValue(yaml, event);
      const absent = event.style === SCALAR_STYLE.PLAIN && /^(?:|~|null)$/i.test(text);
      return { offset, text, ...(!absent && { value: text }) };
    }
    if (event.type === EVENT_ID.SEQUENCE) {
      const values: MetadataValue[] = [];
      while (events[at]?.type !== EVENT_ID.POP) {
        const { value } = read();
        if (value !== undefined) values.push(value);
      }
      at += 1;
      return { offset, value: values };
    }
    const entries = new Map<string, MetadataEntry>();
    while (events[at]?.type !== EVENT_ID.POP) {
      const key = read();
      const { value, entries: inside } = read();
      if (!key.text) fault("sssom.invalid", key.offset, { expected: KEY, found: quoted(key.value ?? "") });
      else if (entries.has(key.text)) fault("sssom.duplicate-slot", key.offset, { slot: verbatim(key.text) });
      else {
        const place = placeOf(key.offset);
        entries.set(key.text, { place, ...(value !== undefined && { value }), ...(inside && { inside }) });
      }
    }
    at += 1;
    const stated = [...entries].flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value] as const]));
    return { offset, entries, value: Object.fromEntries(stated) };
  };

  if (events[0]?.type !== EVENT_ID.DOCUMENT) return { entries: new Map(), findings };
  at = 1;
  const { entries, value, offset } = read();
  if (!entries && value !== undefined) fault("sssom.invalid", offset, { expected: KEYS, found: quoted(value) });
  return { entries: entries ?? new Map(), findings };
}

/** A node of the document. */
interface Read {
  readonly offset: number;
  readonly value?: MetadataValue;
  /** Of a scalar, whatever it says. */
  readonly text?: string;
  /** Of a mapping. */
  readonly entries?: ReadonlyMap<string, MetadataEntry>;
}

/** What the parser finds in one document; nothing where there is none, or a fault in it. */
function eventsOf(
  yaml: string,
  fault: (code: string, offset: number, params?: Finding["params"]) => void,
): readonly Event[] {
  try {
    const events = parseEvents(yaml, { maxDepth: DEPTH });
    const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT);
    if (documents.length > 1) fault("sssom.yaml", 0, { reason: verbatim("expected one document") });
    if (documents.some(({ directives }) => directives.length > 0)) fault("sssom.yaml-feature", 0);
    return events;
  } catch (error) {
    const { reason, mark } = error as YAMLException;
    fault("sssom.yaml", mark?.position ?? 0, { reason: verbatim(reason ?? String(error)) });
    return [];
  }
}

/** SSSOM nests three deep: a list of definitions, each with its keys. Values of `extra` may go further. */
const DEPTH = 100;

/** The offsets at which lines begin. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

const KEY = { zh: "键", en: "a key" };
const KEYS = { zh: "“键: 值”各行", en: "lines of “key: value”" };
