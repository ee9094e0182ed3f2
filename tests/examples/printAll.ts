// Runs every example in one process, each as if it had been started alone, and prints as JSON what each printed: to start them one by
// one would take most of the time. The folder that examples may write to is the argument.
import { format } from "node:util";
import { examples, writesFiles } from "./examples.ts";

const [node = "", , folder = ""] = process.argv;
const { log } = console;
const printed: Record<string, string> = {};
for (const { script, args, golden } of examples) {
  const lines: string[] = [];
  console.log = (...values: unknown[]) => lines.push(`${format(...values)}\n`);
  process.argv = [node, script, ...(writesFiles(script) ? ["--out", `${folder}/${golden}`] : []), ...args];
  // The query makes it another module, so that one script can run in two languages.
  await import(`../../examples/${script}?${golden}`);
  printed[golden] = lines.join("");
}
log(JSON.stringify(printed));
