import type * as z from "zod";

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** What a schema must be to stand for an interface: its output the same, key by key, up to `readonly`. */
type Proof<Model, Schema extends z.ZodType> =
  Same<DeepReadonly<z.output<Schema>>, DeepReadonly<Model>> extends true
    ? unknown
    : "the schema and the interface differ";

/**
 * Types a schema by the interface it checks for, and lets the compiler prove that the two are the same: a key that only
 * one of them has, even an optional one, is an error here.
 */
export function proved<Model>(): <Schema extends z.ZodType>(schema: Schema & Proof<Model, Schema>) => z.ZodType<Model> {
  return (schema) => schema as unknown as z.ZodType<Model>;
}
