// Colours as Google keeps them: shares of 1 in single precision, written as short as that allows, a share of 0 left out.
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1.js';

type Rgb = docs_v1.Schema$RgbColor;

/** The shortest decimal number that is the same single-precision number: 0.2627451 for 67 / 255. */
function single(share: number): number {
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(share.toPrecision(digits));
    if (Math.fround(short) === Math.fround(share)) return short;
  }
  return Number(share.toPrecision(9));
}

export function rgb(red: number, green: number, blue: number): Rgb {
  return Object.fromEntries(
    Object.entries({ red, green, blue })
      .filter(([, share]) => share !== 0)
      .map(([name, share]) => [name, single(share)]),
  );
}

/** A copy of any style value with every colour in it as Google keeps it. */
export function withGoogleColors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withGoogleColors);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (name !== 'rgbColor') return [name, withGoogleColors(inner)];
      const { red, green, blue } = inner as Rgb;
      return [name, rgb(red ?? 0, green ?? 0, blue ?? 0)];
    }),
  );
}
