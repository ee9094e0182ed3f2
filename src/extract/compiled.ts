/** Of a pattern that is first tried on a text this long V8 makes machine code at once. */
const LONG = "\n".repeat(1000);

/**
 * A long pattern, compiled the quick way when it is first asked for. V8 makes bytecode of a pattern before it makes machine code,
 * and of a long one that takes five times as long: an eighth of a second for the longest here. `text` is what is to be searched:
 * the code is made for its kind of characters. Other engines only search a thousand line ends.
 */
export function compiled(pattern: RegExp): (text: string) => RegExp {
  let isCompiled = false;
  return (text) => {
    if (!isCompiled) {
      isCompiled = true;
      pattern.test(text + LONG);
      pattern.lastIndex = 0;
    }
    return pattern;
  };
}
