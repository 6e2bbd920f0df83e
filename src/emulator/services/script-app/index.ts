// ScriptApp: triggers, authorisation, the token for REST.

import { tokenFor } from '../../rest/auth.ts';
import { enumOf } from '../../runtime/enum.ts';
import { NOT_AUTHORIZED, running } from '../../runtime/execution.ts';
import { checkSignature } from '../../runtime/signature.ts';
import { triggersOf } from '../../runtime/triggers.ts';
import { type Execution, ScriptError, type Service } from '../../types.ts';
import { AuthMode, AuthorizationStatus } from './constants.ts';
import { EventType, Trigger, TriggerSource } from './trigger.ts';
import { TriggerBuilder } from './trigger-builder.ts';

const WeekDay = enumOf('Weekday', ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']);

/** Triggers are emulated in part, so the members that hand them out do not carry Google's whole types. */
class ScriptApp implements Pick<GoogleAppsScript.Script.ScriptApp, 'getOAuthToken'> {
  static readonly googleName = 'ScriptApp';
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;
  readonly EventType = EventType;
  readonly TriggerSource = TriggerSource;
  readonly WeekDay = WeekDay;
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  newTrigger(functionName: string): TriggerBuilder {
    checkSignature('ScriptApp.newTrigger', [functionName], ['String']);
    this.#execution.requireScope('ScriptApp.newTrigger', ['script.scriptapp']);
    return new TriggerBuilder(this.#execution, functionName);
  }

  /** All triggers of this script and this person, whatever file they were made in. */
  getProjectTriggers(): Trigger[] {
    this.#execution.requireScope('ScriptApp.getProjectTriggers', ['script.scriptapp']);
    this.#execution.charge('ScriptApp.getProjectTriggers');
    const { store } = this.#execution.workspace;
    return triggersOf(store, this.#execution.person.id).map(trigger => new Trigger(trigger));
  }

  deleteTrigger(trigger: Trigger): void {
    checkSignature('ScriptApp.deleteTrigger', [trigger], [Trigger]);
    this.#execution.requireScope('ScriptApp.deleteTrigger', ['script.scriptapp']);
    this.#execution.charge('ScriptApp.deleteTrigger', 0, true);
    this.#execution.workspace.store.collection('triggers').delete(trigger.getUniqueId());
  }

  /** Bears the scopes of the manifest, for the person who runs the script. In other modes than FULL nobody authorised it: not confirmed. */
  getOAuthToken(): string {
    const { authMode, isRevoked } = running(this.#execution);
    if (isRevoked || authMode !== 'FULL') throw new ScriptError(NOT_AUTHORIZED);
    return tokenFor(this.#execution.caller);
  }

  /** "Scopes that are invalid or not required by the script lead to an error" (reference/script/script-app); wording ours. */
  getAuthorizationInfo(authMode: object, scopes?: string[]): AuthorizationInfo {
    checkSignature('ScriptApp.getAuthorizationInfo', [authMode, scopes], [AuthMode], [AuthMode, 'String[]']);
    const all = running(this.#execution).bundle.manifest.oauthScopes ?? [];
    const strange = scopes?.find(scope => !all.includes(scope));
    if (strange !== undefined) throw new ScriptError(`The script does not require the scope ${strange}.`);
    return new AuthorizationInfo(scopes ?? all, running(this.#execution).isRevoked);
  }
}

/** Google's begins alike; nothing answers there. */
const CONSENT_PAGE = 'https://script.google.com/macros/d/local/exec/authorize';

class AuthorizationInfo {
  static readonly googleName = 'ScriptApp.AuthorizationInfo';
  readonly #scopes: readonly string[];
  readonly #isRevoked: boolean;

  constructor(scopes: readonly string[], isRevoked: boolean) {
    this.#scopes = isRevoked ? [] : scopes;
    this.#isRevoked = isRevoked;
  }

  getAuthorizationStatus(): object {
    return this.#isRevoked ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED;
  }

  /** null while nothing needs the person's consent. */
  getAuthorizationUrl(): string | null {
    return this.#isRevoked ? CONSENT_PAGE : null;
  }

  getAuthorizedScopes(): string[] {
    return [...this.#scopes];
  }
}

export const scriptAppService: Service = {
  name: 'script-app',
  globals: execution => ({ ScriptApp: new ScriptApp(execution) }),
};
