/** What a character is replaced by that is to be read as none, so that all others keep their places. */
export const NOTHING = "\u200b";
