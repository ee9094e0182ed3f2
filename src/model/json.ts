/** Any value that JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A user's own data on a record: carried along unchanged, never read by the library. */
export interface Extra {
  readonly [key: string]: Json;
}
