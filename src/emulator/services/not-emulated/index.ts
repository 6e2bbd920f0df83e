// Google's services that this Workspace has not: they exist, and every member of theirs throws `NotEmulated: DriveApp.…`.
import { running } from '../../runtime/execution.ts';
import type { Service } from '../../types.ts';

const NAMES = [
  'CalendarApp',
  'Charts',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'MailApp',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'XmlService',
];

export const notEmulated: Service = {
  name: 'not-emulated',
  /** Advanced services are there under the symbols of the manifest. */
  globals(execution) {
    const advanced = running(execution).bundle.manifest.dependencies?.enabledAdvancedServices ?? [];
    const names = [...NAMES, ...advanced.map(service => service.userSymbol)];
    return Object.fromEntries(names.map(name => [name, absent(name)]));
  },
};

function absent(googleName: string): object {
  return new (class {
    static readonly googleName = googleName;
    toString(): string {
      return googleName;
    }
  })();
}
