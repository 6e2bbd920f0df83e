// Session: who runs the script, and in which zone and language.
import { createHash } from 'node:crypto';
import { running } from '../../runtime/execution.ts';
import { type Execution, ScriptError, type Service } from '../../types.ts';
import { User } from '../base/user.ts';

/** In every mode but FULL (A/guides/support/troubleshooting); LIMITED is said to work for some, so this is the stricter reading. */
const NO_IDENTITY = "The script does not have permission to get the active user's identity.";

class Session
  implements
    Pick<GoogleAppsScript.Base.Session, 'getActiveUserLocale' | 'getScriptTimeZone' | 'getTemporaryActiveUserKey'>
{
  static readonly googleName = 'Session';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  getActiveUser(): User {
    return this.#user('Session.getActiveUser');
  }

  getEffectiveUser(): User {
    return this.#user('Session.getEffectiveUser');
  }

  getActiveUserLocale(): string {
    return 'en';
  }

  getScriptTimeZone(): string {
    return running(this.#execution).bundle.manifest.timeZone ?? 'Etc/GMT';
  }

  /** The same for a person for 30 days (reference/base/session), and says nothing about who it is. */
  getTemporaryActiveUserKey(): string {
    this.#execution.requireScope('Session.getTemporaryActiveUserKey', []);
    const period = Math.floor(this.#execution.workspace.clock.now() / (30 * 24 * 3_600_000));
    return createHash('sha256').update(`${this.#execution.person.id}/${period}`).digest('base64');
  }

  #user(member: string): User {
    if (this.#execution.authMode !== 'FULL') throw new ScriptError(NO_IDENTITY);
    this.#execution.requireScope(member, ['userinfo.email']);
    return new User(this.#execution.person.id);
  }
}

export const sessionService: Service = {
  name: 'session',
  globals: execution => ({ Session: new Session(execution) }),
};
