/** The part of `hyparquet-writer` that is used; pass the module: `import * as parquetWriter from "hyparquet-writer"`. */
export interface ParquetWriterModule {
  parquetWriteBuffer(options: never): ArrayBuffer;
}

/** The parts of `hyparquet` that are used; pass the module: `import * as parquet from "hyparquet"`. */
export interface ParquetModule {
  parquetMetadata(buffer: ArrayBuffer): unknown;
  parquetReadObjects(options: never): Promise<unknown>;
}

/** One node of a file's schema, as both packages have it: a tree written node by node, each before its children. */
export interface SchemaElement {
  readonly name: string;
  readonly type?: string;
  readonly converted_type?: string;
  readonly logical_type?: { readonly type: string; readonly isAdjustedToUTC?: boolean };
  readonly repetition_type?: "REQUIRED" | "OPTIONAL" | "REPEATED";
  readonly num_children?: number;
}

/** What a file says of itself. */
export interface FileMetadata {
  readonly schema: readonly SchemaElement[];
  readonly num_rows: bigint;
  readonly row_groups: readonly {
    readonly columns: readonly { readonly meta_data?: { readonly codec: string } }[];
  }[];
  readonly key_value_metadata?: readonly { readonly key: string; readonly value?: string }[];
}

/** What takes a compressed page apart, by the name of the codec. */
export type Decompressors = Readonly<Record<string, (input: Uint8Array, outputLength: number) => Uint8Array>>;
