/** What makes two headers the same: neither case, width, blanks nor a star for what must be filled. */
export const headerKey = (header: string): string => header.normalize("NFKC").replace(/[\s*]/g, "").toLowerCase();
