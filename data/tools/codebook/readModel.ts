import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** One field of a record. */
export interface FieldDoc {
  readonly name: string;
  /** The type as the interface writes it. */
  readonly type: string;
  /** The texts it can be, where they are listed. */
  readonly values?: readonly string[];
  readonly required: boolean;
  /** The doc comment; empty where there is none. */
  readonly meaning: string;
}

/** One interface or type of the model. */
export interface TypeDoc {
  readonly name: string;
  readonly meaning: string;
  /** Of an interface, with what it inherits first. */
  readonly fields?: readonly FieldDoc[];
  /** Of a type: what it is one of, as written. */
  readonly oneOf?: readonly string[];
}

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

const FOLDER = new URL("../../../src/model/", import.meta.url);

/** The interfaces and types of a folder, `src/model/` unless another is given, with their doc comments, by name. Reads the source alone: no types are computed. */
export function readModel(folder: URL = FOLDER): ReadonlyMap<string, TypeDoc> {
  const declarations = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith(".ts"))
      .sort()
      .flatMap((file) => declarationsOf(file, folder))
      .map((each) => [each.name.text, each]),
  );
  return new Map([...declarations].map(([name, each]) => [name, docOf(each, declarations)]));
}

function declarationsOf(file: string, folder: URL): Declaration[] {
  const text = readFileSync(new URL(file, folder), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(
    (each): each is Declaration => ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each),
  );
}

function docOf(declaration: Declaration, declarations: ReadonlyMap<string, Declaration>): TypeDoc {
  const [name, meaning] = [declaration.name.text, commentOf(declaration)];
  if (ts.isInterfaceDeclaration(declaration)) return { name, meaning, fields: fieldsOf(declaration, declarations) };
  return { name, meaning, oneOf: partsOf(declaration.type).map((part) => part.getText()) };
}

function fieldsOf(of: ts.InterfaceDeclaration, declarations: ReadonlyMap<string, Declaration>): FieldDoc[] {
  const inherited = (of.heritageClauses ?? [])
    .flatMap(({ types }) => types.map(({ expression }) => declarations.get(expression.getText())))
    .flatMap((parent) => (parent && ts.isInterfaceDeclaration(parent) ? fieldsOf(parent, declarations) : []));
  const own = of.members.filter(ts.isPropertySignature).map((member): FieldDoc => {
    const values = member.type && valuesOf(member.type, declarations);
    return {
      name: member.name.getText(),
      type: (member.type?.getText() ?? "unknown").replaceAll("readonly ", "").replace(/\s+/g, " "),
      ...(values && { values }),
      required: member.questionToken === undefined,
      meaning: commentOf(member),
    };
  });
  return [...inherited, ...own];
}

/** The doc comment before a declaration, on one line. */
function commentOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "")
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The texts a type can be; `undefined` when it can be anything else. Of a list, the texts of its items. */
function valuesOf(type: ts.TypeNode, declarations: ReadonlyMap<string, Declaration>): readonly string[] | undefined {
  const found = partsOf(type).map((part): readonly string[] | undefined => {
    if (ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal)) return [part.literal.text];
    if (ts.isArrayTypeNode(part)) return valuesOf(part.elementType, declarations);
    if (ts.isTypeOperatorNode(part)) return valuesOf(part.type, declarations);
    if (!ts.isTypeReferenceNode(part)) return undefined;
    const meant = declarations.get(part.typeName.getText());
    return meant && ts.isTypeAliasDeclaration(meant) ? valuesOf(meant.type, declarations) : undefined;
  });
  return found.includes(undefined) ? undefined : found.flatMap((values) => values ?? []);
}

/** The members of a union; a type that is none is its own only one. */
function partsOf(type: ts.TypeNode): readonly ts.TypeNode[] {
  if (ts.isParenthesizedTypeNode(type)) return partsOf(type.type);
  return ts.isUnionTypeNode(type) ? type.types.flatMap(partsOf) : [type];
}
