// What only a real tenant can settle about Google. Plain data, no Node: `npm run conformance` counts it, docs/local-workspace.md
// lists it. A question that the local Workspace plays both ways is an option of contested.ts; the others stand here with the
// reason why they are none.
import { CONTESTED, CONTESTED_NAMES, type ContestedName } from './contested.ts';

export interface OpenQuestion {
  readonly id: string;
  readonly question: string;
  readonly source: string;
  /** The option that plays both answers. */
  readonly option?: ContestedName;
  /** The conformance case that would settle it: `service: name`. */
  readonly settledBy?: string;
  /** Why there is no option. */
  readonly notPlayed?: string;
}

const PLAYED: OpenQuestion[] = CONTESTED_NAMES.map(name => {
  const { question, source, settledBy } = CONTESTED[name];
  return { id: name, question, source, option: name, ...(settledBy === undefined ? {} : { settledBy }) };
});

const NOT_PLAYED: OpenQuestion[] = [
  {
    id: 'oneProject',
    question: 'May one script project be listed as Editor add-on and as Workspace add-on?',
    source: 'F§1.2, F§12.1; W/marketplace/list-multiple-app-integrations',
    notPlayed: 'A matter of the listing: with two projects each would run the same code.',
  },
  {
    id: 'sharedGrants',
    question:
      'Do the editor’s pages and the Drive card of one listing share their drive.file grants and appProperties?',
    source: 'F§1.2, F§2.3, F§12.1',
    notPlayed: 'One script project has one OAuth client here; two projects are not emulated.',
  },
  {
    id: 'cardDocument',
    question: 'Is there an active document in the card of a Workspace add-on beside Docs?',
    source: 'F§1.3, F§12.4: W/add-ons/guides/workspace-restrictions and the Translate sample disagree',
    notPlayed: 'The product has no card beside Docs or Sheets.',
  },
  {
    id: 'partialConsent',
    question: 'Do add-ons meet people who allowed only some of the scopes?',
    source: 'F§0; A/concepts/scopes and A/reference/script/script-app disagree',
    notPlayed: 'Nobody consents in the local Workspace: the scopes of the manifest are there.',
  },
  {
    id: 'copiedComments',
    question: 'Do comments and dropdown definitions of a Doc survive files.copy without copyComments?',
    source: 'F§12.5; W/drive/api/reference/rest/v3/files/copy',
    notPlayed: 'Comments and dropdowns cannot be made in the local Workspace.',
  },
  {
    id: 'commentsSeen',
    question: 'Are Drive comments made under drive.file visible to other people?',
    source: 'F§2.3, F§12.7; GH taylorwilsdon/google_workspace_mcp#602',
    notPlayed: 'The product makes no comments.',
  },
  {
    id: 'docsFields',
    question: 'Which of the new Docs requests (comments, suggestions, dropdowns) may our Cloud project use?',
    source: 'F§5.6, F§12.6; GH taylorwilsdon/google_workspace_mcp#1053',
    notPlayed: 'The product uses none of them; the local Workspace refuses them.',
  },
  {
    id: 'dropdownText',
    question: 'What does DocumentApp show of a dropdown chip?',
    source: 'F§5.5',
    notPlayed: 'Dropdowns cannot be made in the local Workspace.',
  },
  {
    id: 'sheetNamedRanges',
    question: 'Do named ranges of a spreadsheet survive files.copy?',
    source: 'F§5.4 (reported that they do)',
    notPlayed: 'The product copies no spreadsheets.',
  },
  {
    id: 'richTextParsed',
    question: 'Is a rich text that looks like a formula or a number kept as text?',
    source: 'F§6; A/reference/spreadsheet/rich-text-value calls it the text of a cell',
    settledBy: 'spreadsheet-app-values: rich texts of a row stay the texts they are, whatever they look like',
    notPlayed: 'If not, SpreadsheetApp has no way at all to write text as it is.',
  },
  {
    id: 'studentCopies',
    question: 'Are the copies that Classroom makes for students (STUDENT_COPY) reachable under drive.file?',
    source: 'F§8, F§12.10',
    notPlayed: 'The product hands out nothing by Classroom; it only reads rosters.',
  },
  {
    id: 'scopeClasses',
    question: 'In which class (sensitive or not) are script.* and drive.addons.metadata.readonly?',
    source: 'F§2.1, F§12.11',
    notPlayed: 'It shows in the Cloud console only.',
  },
  {
    id: 'under18',
    question: 'What exactly does Google ask of Marketplace apps for people under 18?',
    source: 'F§9, F§12.12: the page was not read',
    notPlayed: 'A matter of the listing.',
  },
  {
    id: 'bigQueryDrive',
    question: 'Does BigQuery take drive.file for tables that lie in Drive?',
    source: 'F§11',
    notPlayed: 'BigQuery is not part of the local Workspace.',
  },
  {
    id: 'fetchAllLength',
    question: 'How many requests may one fetchAll hold?',
    source: 'F§3.1, F§12.8',
    notPlayed: 'No limit was ever reported; how many are under way together is the option parallelCalls.',
  },
  {
    id: 'fileViewers',
    question: 'Does getViewers() of a DriveApp file name its editors too?',
    source: 'seen live, 26 (contested)',
    notPlayed: 'DriveApp never works under drive.file; for spreadsheets see the option viewerList.',
  },
  {
    id: 'dialogSize',
    question: 'How large is a dialog that states no size?',
    source: 'A/reference/base/ui does not say',
    notPlayed: 'All dialogs of the product state one.',
  },
];

export const OPEN_QUESTIONS: readonly OpenQuestion[] = [...PLAYED, ...NOT_PLAYED];
