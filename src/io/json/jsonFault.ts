/** What keeps a text from being JSON, and where. */
export interface JsonFault {
  readonly code: "io.json-syntax" | "io.json-unfinished" | "io.json-more" | "io.json-key-twice" | "io.json-depth";
  /** Counted in characters from 0. */
  readonly at: number;
  /** What stands there; the key itself where one stands twice. */
  readonly found: string;
}

/** How deep arrays and objects may stand within each other. */
const DEEPEST = 500;

/**
 * Looks through a text for what keeps it from being one JSON value: bad syntax, which engines place differently or not at all,
 * more than one value, and a key twice in one object, of which `JSON.parse` would drop the first. `undefined` when it is sound.
 */
export function jsonFault(text: string): JsonFault | undefined {
  /** The keys of each open object; `undefined` for an open array. */
  const open: (Set<string> | undefined)[] = [];
  let state: State = "value";
  let at = skipBlanks(text, 0);
  const fault = (code: JsonFault["code"], found?: string): JsonFault => ({
    code,
    at,
    found: found ?? text.slice(at, at + 20),
  });

  while (at < text.length || state !== "end") {
    if (at >= text.length) return fault("io.json-unfinished");
    const token = tokenAt(text, at);
    if (state === "end") return fault("io.json-more");
    if (token === undefined || !fits(state, token)) return fault("io.json-syntax");
    const keys = open.at(-1);
    if (token === "{" || token === "[") {
      open.push(token === "{" ? new Set() : undefined);
      if (open.length > DEEPEST) return fault("io.json-depth");
      state = token === "{" ? "key or }" : "value or ]";
    } else if (token === "}" || token === "]") {
      open.pop();
      state = after(open);
    } else if (token === ",") state = keys ? "key" : "value";
    else if (token === ":") state = "value";
    else if (keys && (state === "key" || state === "key or }")) {
      const key: string = JSON.parse(token);
      if (keys.has(key)) return fault("io.json-key-twice", key);
      keys.add(key);
      state = ":";
    } else state = after(open);
    at = skipBlanks(text, at + token.length);
  }
  return undefined;
}

type State = "value" | "value or ]" | "key" | "key or }" | ":" | ", or }" | ", or ]" | "end";

/** What may stand where, by the first character of a token; other values count as `v`, texts as `"`. */
const FITTING: Readonly<Record<State, string>> = {
  value: '{["v',
  "value or ]": '{["v]',
  key: '"',
  "key or }": '"}',
  ":": ":",
  ", or }": ",}",
  ", or ]": ",]",
  end: "",
};

const fits = (state: State, token: string): boolean =>
  FITTING[state].includes(/^[^{}[\]:,"]/.test(token) ? "v" : token.charAt(0));

function after(open: readonly (Set<string> | undefined)[]): State {
  if (open.length === 0) return "end";
  return open.at(-1) ? ", or }" : ", or ]";
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \n\r\t".includes(text.charAt(at))) at += 1;
  return at;
}

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;

/** The token at a place, in full; `undefined` where none begins or a text is not closed. */
function tokenAt(text: string, at: number): string | undefined {
  const character = text.charAt(at);
  if (character !== "" && "{}[]:,".includes(character)) return character;
  if (character !== '"') {
    SCALAR.lastIndex = at;
    return SCALAR.exec(text)?.[0];
  }
  let end = at + 1;
  for (; text.charAt(end) !== '"'; end += 1) {
    if (end >= text.length || text.charCodeAt(end) < 0x20) return undefined;
    if (text.charAt(end) !== "\\") continue;
    end += 1;
    const escaped = text.charAt(end);
    if (escaped === "u" && /^[\da-fA-F]{4}$/.test(text.slice(end + 1, end + 5))) end += 4;
    else if (escaped === "" || !'"\\/bfnrt'.includes(escaped)) return undefined;
  }
  return text.slice(at, end + 1);
}
