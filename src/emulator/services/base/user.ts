// Google's Base service: a person, as Session, DocumentApp and SpreadsheetApp hand them out.

export class User implements Pick<GoogleAppsScript.Base.User, 'getEmail'> {
  static readonly googleName = 'User';
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }

  getUserLoginId(): string {
    return this.#email;
  }

  toString(): string {
    return this.#email;
  }
}

/** An e-mail address given as text or as a User object of any service. */
export function emailOf(user: unknown): string {
  const isUser = typeof user === 'object' && user !== null && 'getEmail' in user && typeof user.getEmail === 'function';
  return String(isUser ? (user as { getEmail(): string }).getEmail() : user).toLowerCase();
}
