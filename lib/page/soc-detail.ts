/** What a sentence says of a SOC 2 report beside its name. */
export interface SocDetail {
  /** Type I is a report on a day, type II on a period. */
  readonly type?: 'I' | 'II';
  /** Calls a report a certificate. */
  readonly certified: boolean;
  /** Speaks of whoever hosts the vendor, whose report covers the host alone. */
  readonly ofHost: boolean;
}

/** Reads them from a sentence that names SOC 2. */
export function readSocDetail(sentence: string): SocDetail {
  const [, type] = /\bSOC[- ]?(?:2|II)\b,? ?\(?[Tt]ype[- ](1|2|I{1,2})\b/.exec(sentence) ?? [];
  return {
    ...(type !== undefined && { type: type === '1' || type === 'I' ? 'I' : 'II' }),
    certified: /\bcertif(?:ied|ication)\b/i.test(sentence),
    ofHost: /\b(?:data cent(?:er|re)s?|host(?:ed|ing)?|cloud provider|AWS|Azure|Google Cloud)\b/i.test(
      sentence,
    ),
  };
}
