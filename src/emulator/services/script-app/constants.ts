// Enums of ScriptApp that the runtime needs too, for the events it hands to scripts.
import { enumOf } from '../../runtime/enum.ts';

export const AuthMode = enumOf('ScriptApp.AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
export const AuthorizationStatus = enumOf('ScriptApp.AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
