import { useEffect, useState } from 'preact/hooks';
import type { Phone } from '../../lib/identity/phone.ts';
import type { OpenPage } from './use-open-page.ts';

/** The phones that the open page gives, each once; none until the metadata that tells a number by its form is read. */
export function usePagePhones(read: OpenPage['read']): readonly Phone[] {
  const [phones, setPhones] = useState<readonly Phone[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const texts = read === undefined || read === 'reading' ? [] : read.facts.phones.map(({ text }) => text);
    if (texts.length === 0) setPhones([]);
    else
      void import('../../lib/identity/phone.ts').then(({ parsePhone }) => {
        const found = new Map(
          texts.flatMap((text) => parsePhone(text) ?? []).map((phone) => [phone.e164, phone]),
        );
        if (isCurrent) setPhones([...found.values()]);
      });
    return () => {
      isCurrent = false;
    };
  }, [read]);
  return phones;
}
