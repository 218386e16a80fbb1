/** Punycode's numbers, from RFC 3492. */
const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_POINT = 128;

function adapt(delta: number, points: number, first: boolean): number {
  let left = first ? Math.floor(delta / DAMP) : delta >> 1;
  left += Math.floor(left / points);
  let bias = 0;
  while (left > ((BASE - LEAST) * MOST) >> 1) {
    left = Math.floor(left / (BASE - LEAST));
    bias += BASE;
  }
  return bias + Math.floor(((BASE - LEAST + 1) * left) / (left + SKEW));
}

function digitOf(letter: string): number {
  const digit = Number.parseInt(letter, BASE);
  // Punycode counts a to z first, then 0 to 9; parseInt the other way round.
  return digit >= 10 ? digit - 10 : digit + 26;
}

/** Reads one label of a host that begins with `xn--`, without that prefix; throws RangeError where it is none. */
function decodeLabel(label: string): string {
  const basic = Math.max(0, label.lastIndexOf('-'));
  const points = [...label.slice(0, basic)].map((letter) => letter.codePointAt(0) ?? 0);
  let [at, point, bias] = [0, FIRST_POINT, FIRST_BIAS];
  let place = basic > 0 ? basic + 1 : 0;
  while (place < label.length) {
    const before = at;
    for (let weight = 1, step = BASE; ; step += BASE) {
      const digit = digitOf(label.charAt(place));
      place += 1;
      if (!Number.isInteger(digit)) throw new RangeError(`“${label}” is no punycode.`);
      at += digit * weight;
      const threshold = Math.min(Math.max(step - bias, LEAST), MOST);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = points.length + 1;
    bias = adapt(at - before, length, before === 0);
    point += Math.floor(at / length);
    at %= length;
    points.splice(at, 0, point);
    at += 1;
  }
  return String.fromCodePoint(...points);
}

/** Scripts that are safe to show alone: a name that mixes them may be made to look like another. */
const SCRIPTS = [
  /^[\p{Script=Latin}\p{N}-]+$/u,
  /^[\p{Script=Greek}\p{N}-]+$/u,
  /^[\p{Script=Cyrillic}\p{N}-]+$/u,
];

function showLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  try {
    const shown = decodeLabel(label.slice('xn--'.length));
    return SCRIPTS.some((script) => script.test(shown)) ? shown : label;
  } catch {
    return label;
  }
}

/** A host as a reader knows it: "xn--mnchen-3ya.de" is "münchen.de". Names that mix scripts stay as they are. */
export function showHost(host: string): string {
  return host.split('.').map(showLabel).join('.');
}
