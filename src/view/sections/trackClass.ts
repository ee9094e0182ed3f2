import { messageOf } from "../../model/messages/index.ts";
import type { Locale } from "../../model/text.ts";
import type { Tracking } from "../../track/tracking.ts";

/** What a class is called: by the scheme, else by the library's messages, else its code. */
export function className(code: string, { options: { scheme } }: Tracking, locale: Locale): string {
  const own = "classes" in scheme ? scheme.classes.find((each) => each.code === code)?.name : undefined;
  return own?.[locale] ?? messageOf(`track.class.${code}`)?.[locale] ?? code;
}

/** A year stands for its last day. */
export const shortDate = (date: string): string => (date.endsWith("-12-31") ? date.slice(0, 4) : date);
