import { checksumOf, type FormIndex, HEADER, HEADER_LENGTH, MAGIC, VERSION } from './form-index.ts';

/** Puts the arrays of an index one behind the other, each on a multiple of four bytes. */
export function writeIndex(index: FormIndex): Uint8Array {
  const { filter, prefixes, keys, heads } = index;
  const arrays = [filter.bits, prefixes, keys, heads];
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
  header[HEADER.multiplier] = index.multiplier;
  header[HEADER.flags] = index.flags;
  header[HEADER.filter] = filter.bits.length;
  header[HEADER.prefixes] = prefixes.length;
  header[HEADER.keys] = keys.length;
  header[HEADER.heads] = heads.length;
  header[HEADER.checksum] = checksumOf(header);
  return bytes;
}

function padded(array: ArrayBufferView): number {
  return Math.ceil(array.byteLength / 4) * 4;
}
