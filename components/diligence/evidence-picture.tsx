import { useEffect, useState } from 'preact/hooks';
import './evidence-picture.css';

/** Whether a media type is of pictures that are drawn here; all others are text, or are only saved. */
export function isPictureType(type: string): boolean {
  return type === 'image/png' || type === 'image/jpeg';
}

interface EvidencePictureProps {
  /** Bytes whose content is of this media type, by a look at it and not by what an entry says. */
  bytes: Blob;
  type: string;
  alt: string;
}

/** A picture, drawn and never opened: its bytes are given a name only as long as it is shown. */
export function EvidencePicture({ bytes, type, alt }: EvidencePictureProps) {
  const [address, setAddress] = useState<string | undefined>(undefined);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  return address === undefined ? null : <img class="evidence-picture" src={address} alt={alt} />;
}
