/** Reads numbers from packed bytes, one after the other. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined)
      throw new Error(
        `The packed model ends at byte ${this.#at}, where more was promised: fetch the file again or train anew.`,
      );
    this.#at++;
    return byte;
  }

  /** An unsigned number, seven bits to a byte, the lowest first. */
  varint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  float(): number {
    const bytes = this.take(8);
    return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true);
  }

  /** The next `length` bytes, not copied. */
  take(length: number): Uint8Array {
    const part = this.#bytes.subarray(this.#at, this.#at + length);
    if (part.length !== length)
      throw new Error(
        `The packed model ends after byte ${this.#bytes.length}, ${length} bytes were promised at ${this.#at}.`,
      );
    this.#at += length;
    return part;
  }
}
