const MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether bytes begin an OLE container (MS-CFB 2.2): an Office file of before 2007, or any that is locked. */
export function isOle(bytes: Uint8Array): boolean {
  return MARK.every((byte, at) => bytes[at] === byte);
}

/** Whether an OLE container holds a locked file: a password makes Office put all of it into a stream of this name (MS-OFFCRYPTO 2.3.4.4). */
export function isLockedOle(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'));
}
