/** Elements that HTML leaves open. */
const VOID = ["meta"];

/**
 * What keeps a page or picture that the library wrote from being well-formed: a tag left open or closed out of turn, an
 * angle bracket or a bare ampersand outside of tags, an attribute without quotes.
 */
export function markupFaults(markup: string): string[] {
  const body = markup
    .replace(/^(<!doctype html>|<\?xml[^>]*\?>|\s)+/, "")
    .replace(/(<style>)[^<]*(<\/style>)/g, "$1$2");
  const open: string[] = [];
  const faults: string[] = [];
  const rest = body.replace(
    /<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/gi,
    (_, slash: string, name: string, __: string, selfClosed: string) => {
      if (slash === "/") {
        const last = open.pop();
        if (last !== name) faults.push(`</${name}> closes <${last ?? ""}>`);
      } else if (selfClosed === "" && !VOID.includes(name)) open.push(name);
      return "";
    },
  );
  const strays = rest.match(/[<>].{0,30}|&(?!(amp|lt|gt|quot|#39|#x?[0-9a-f]+);).{0,30}/gi) ?? [];
  return [...faults, ...open.map((name) => `<${name}> is not closed`), ...strays];
}
