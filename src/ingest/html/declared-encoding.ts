/**
 * The encoding a page declares in its first 1024 bytes, as browsers look for it; `undefined` where it declares none.
 * Matches `<meta charset="windows-1252">`, `<meta http-equiv=… content="text/html; charset=iso-8859-1">`.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString('latin1');
  const label = /<meta\s[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w:.-]{1,40})/i.exec(head)?.[1]?.toLowerCase();
  // A declaration that can be read as single bytes is no UTF-16, whatever it says.
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}
