const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The opening tags of a name in a text of XML, whatever its prefix. */
export function tagsIn(xml: string, tag: string): string[] {
  return xml.match(new RegExp(`<(?:\\w{1,20}:)?${tag}\\s[^<>]{1,2000}>`, 'g')) ?? [];
}

const ATTRIBUTES = new Map<string, RegExp>();

/** An attribute of a tag as it is written; empty where the tag has none. */
export function attributeOf(tag: string, name: string): string {
  const pattern = ATTRIBUTES.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  ATTRIBUTES.set(name, pattern);
  const [, double, single] = pattern.exec(tag) ?? [];
  return double ?? single ?? '';
}

/** The characters that a text of XML stands for. A reference to no character stays as it is. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
