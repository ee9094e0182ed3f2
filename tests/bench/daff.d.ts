declare module "daff" {
  interface Flags {
    ids: string[];
  }
  const daff: {
    CompareFlags: new () => Flags;
    TableView: new (rows: readonly unknown[][]) => object;
    TableDiff: new (alignment: object, flags: Flags) => { hilite(into: object): boolean };
    compareTables(a: object | undefined, b: object | undefined, flags: Flags): { align(): object };
  };
  export default daff;
}
