/** A code as words where nobody gave it better ones: `NO_ANSWER` is "No answer", `LPU-1` stays. */
export const codeWords = (code: string): string =>
  /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(code) && !/^[A-Z]+\d+$/.test(code)
    ? code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ')
    : code;
