// Formulas in R1C1 notation, read for a cell and written canonically: R[1]C[0], never R[1]C (observed on live Google).
import { mapReferences } from './references.ts';
import { type Corner, writeReference } from './tokens.ts';

interface Home {
  readonly row: number;
  readonly column: number;
}

function cornerText(corner: Corner, home: Home): string {
  const part = (
    letter: string,
    index: number | undefined,
    { isFixed, own }: { isFixed: boolean; own: number },
  ): string => {
    if (index === undefined) return '';
    return isFixed ? `${letter}${index + 1}` : `${letter}[${index - own}]`;
  };
  return (
    part('R', corner.row, { isFixed: corner.isRowFixed, own: home.row }) +
    part('C', corner.column, { isFixed: corner.isColumnFixed, own: home.column })
  );
}

/** A1 formula → R1C1 formula as seen from the cell. */
export function toR1C1(formula: string, home: Home): string {
  return mapReferences(
    formula,
    reference => reference,
    ({ title, from, to }) => {
      const sheet = title === undefined ? '' : `'${title.replace(/'/g, "''")}'!`;
      return `${sheet}${cornerText(from, home)}${to ? `:${cornerText(to, home)}` : ''}`;
    },
  );
}

const RELATIVE = /"(?:[^"]|"")*"|(?<![\w.!'])R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![\w(])/gi;

/** R1C1 references → A1, as seen from the cell; text in quotes and A1 references are left alone. */
export function fromR1C1(formula: string, home: Home): string {
  return formula.replace(RELATIVE, (text: string, row?: string, column?: string) => {
    if (text.startsWith('"')) return text;
    const index = (part: string | undefined, own: number): { at: number; isFixed: boolean } => {
      if (part === undefined) return { at: own, isFixed: false };
      return part.startsWith('[')
        ? { at: own + Number(part.slice(1, -1)), isFixed: false }
        : { at: Number(part) - 1, isFixed: true };
    };
    const [down, across] = [index(row, home.row), index(column, home.column)];
    if (down.at < 0 || across.at < 0) return '#REF!';
    return writeReference({
      from: { row: down.at, column: across.at, isRowFixed: down.isFixed, isColumnFixed: across.isFixed },
    });
  });
}
