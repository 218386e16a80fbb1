import { checksumOf, HEADER, HEADER_LENGTH, MAGIC, VERSION } from './form-index.ts';

/** The parts of an index, before they are put into one run of bytes. */
export interface IndexParts {
  readonly multiplier: number;
  readonly flags: number;
  readonly firstWords: Uint8Array;
  readonly ahead: Int32Array;
  readonly prefixes: Int32Array;
  readonly records: Uint32Array;
  readonly keys: Uint16Array;
}

/** Puts the parts of an index one behind the other, each on a multiple of four bytes. */
export function writeIndex(parts: IndexParts): Uint8Array {
  const { firstWords, ahead, prefixes, records, keys } = parts;
  const arrays = [firstWords, ahead, prefixes, records, keys];
  const total = arrays.reduce((sum, array) => sum + padded(array), HEADER_LENGTH * 4);
  const bytes = new Uint8Array(total);
  let at = HEADER_LENGTH * 4;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += padded(array);
  }
  const header = new Uint32Array(bytes.buffer);
  header[HEADER.magic] = MAGIC;
  header[HEADER.version] = VERSION;
  header[HEADER.byteLength] = total;
  header[HEADER.multiplier] = parts.multiplier;
  header[HEADER.flags] = parts.flags;
  header[HEADER.firstWords] = firstWords.length;
  header[HEADER.ahead] = ahead.length;
  header[HEADER.prefixes] = prefixes.length;
  header[HEADER.records] = records.length;
  header[HEADER.keys] = keys.length;
  header[HEADER.checksum] = checksumOf(header);
  return bytes;
}

function padded(array: ArrayBufferView): number {
  return Math.ceil(array.byteLength / 4) * 4;
}
