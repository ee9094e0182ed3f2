import { dirname } from "node:path";
import ts from "typescript";

/** What the compiler says of code as if it stood in files at these paths: Deno's kernel runs cells without checking their types. */
export function typeFaults(codes: ReadonlyMap<string, string>): readonly string[] {
  const paths = [...codes.keys()];
  const configuration = ts.findConfigFile(dirname(paths[0] ?? ""), ts.sys.fileExists) ?? "";
  const { config } = ts.readConfigFile(configuration, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configuration));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => codes.has(file) || fileExists(file);
  host.getSourceFile = (file, ...more) => {
    const code = codes.get(file);
    return code === undefined ? getSourceFile(file, ...more) : ts.createSourceFile(file, code, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram(paths, options, host);
  return paths.flatMap((path) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`),
  );
}
