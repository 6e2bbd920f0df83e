// Google's enums: objects, not strings, whose members know their name and place. Services make theirs with `enumOf`.

/** One value of an enum, the same object for every execution; scripts compare it with ===. */
export class EnumMember {
  readonly _type: string;
  readonly _name: string;
  readonly _ordinal: number;

  constructor(type: string, name: string, ordinal: number) {
    this._type = type;
    this._name = name;
    this._ordinal = ordinal;
  }

  toString(): string {
    return this._name;
  }

  name(): string {
    return this._name;
  }

  ordinal(): number {
    return this._ordinal;
  }

  compareTo(other: EnumMember): number {
    return this._ordinal - other._ordinal;
  }

  toJSON(): string {
    return this._name;
  }
}

/** The type holds its members as fields; Google's also answers the methods of its first member. */
export class EnumType {
  readonly _members: readonly EnumMember[];

  constructor(type: string, names: readonly string[]) {
    this._members = names.map((name, ordinal) => new EnumMember(type, name, ordinal));
    for (const member of this._members) Object.assign(this, { [member._name]: member });
  }

  _has(value: unknown): boolean {
    return value instanceof EnumMember && this._members.includes(value);
  }

  toString(): string {
    return this._first().toString();
  }

  name(): string {
    return this._first().name();
  }

  ordinal(): number {
    return this._first().ordinal();
  }

  compareTo(other: EnumMember): number {
    return this._first().compareTo(other);
  }

  _first(): EnumMember {
    return this._members[0]!;
  }
}

/**
 * enumOf('DocumentApp.ElementType', ['BODY_SECTION', …]), in Google's order: `.BODY_SECTION` is the member.
 * Make it once for the module, not once for each execution.
 */
export function enumOf<const Name extends string>(
  type: string,
  names: readonly Name[],
): EnumType & Readonly<Record<Name, EnumMember>> {
  return new EnumType(type, names) as EnumType & Readonly<Record<Name, EnumMember>>;
}
