/** The same parser, which parses each text once: registers write few dates, many times each. */
export function rememberParsed<T>(parse: (text: string) => T): (text: string) => T {
  const parsed = new Map<string, T>();
  return (text) => {
    const known = parsed.get(text);
    if (known !== undefined) return known;
    const value = parse(text);
    parsed.set(text, value);
    return value;
  };
}
