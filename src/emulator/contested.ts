// What Google's documentation leaves open or sources disagree about, as far as it shows in the local Workspace: each fact can be
// played both ways. `strict` is the default: the add-on must get by with the less helpful Google. Plain data, no Node.

export type Reading = 'strict' | 'lenient';

export interface ContestedFact {
  readonly question: string;
  /** Where it is said to be open: abbreviations as in tests/conformance/README.md. */
  readonly source: string;
  readonly strict: string;
  readonly lenient: string;
  /** The file of the local Workspace that asks for the reading. */
  readonly readBy: string;
  /** The conformance case that would settle it: `service: name`. Without one it takes two people, time or a trigger. */
  readonly settledBy?: string;
}

const FACTS = {
  folderGrant: {
    question: 'Does a drive.file grant on a folder reach what lies in it?',
    source: 'F§2.3, F§12.2; no: GH transloadit/uppy#6385; yes: GH takezoh/obsidian-air-sync#79',
    strict: 'It reaches the folder alone.',
    lenient: 'It reaches everything below the folder, whoever made it.',
    readBy: 'drive/permissions.ts',
  },
  unseenParent: {
    question: 'May an app under drive.file create a file in a folder that it was not granted?',
    source: 'F§2.3, F§12.2; GH jspsych/datapipe#157',
    strict: 'The folder answers 404 as for every other call.',
    lenient: 'It may, where the person may write.',
    readBy: 'drive/permissions.ts',
  },
  folderActions: {
    question:
      'Must an app under drive.file have a grant for everything in a folder before it shares, unshares, trashes or deletes it?',
    source:
      'not documented; GH youkiti/tiab-review-plugin quotes the refusal, other projects name its reason, appNotAuthorizedToChild',
    strict: 'Yes: 403 for a file in it, in the trash too, that the app was not granted.',
    lenient: 'No: the grant for the folder is enough.',
    readBy: 'drive/permissions.ts',
  },
  missingGrant: {
    question: 'What answers a file that the person may see and the app was not granted?',
    source: 'F§2.3; W/drive/api/guides/handle-errors names both',
    strict: '404 notFound, as if there were no such file.',
    lenient: '403: Drive says appNotAuthorizedToFile, Docs and Sheets PERMISSION_DENIED.',
    readBy: 'drive/permissions.ts',
  },
  timedTriggerFile: {
    question: 'Has a time-driven trigger of an add-on an open file, with the currentonly scopes for it?',
    source: 'F§1.5, F§12.3; W/add-ons/concepts/editor-triggers',
    strict: 'No: getActive() and getActiveDocument() are null.',
    lenient: 'Yes: the file in which the trigger was made.',
    readBy: 'runtime/add-on.ts',
  },
  copiedNamedRanges: {
    question: 'Do the named ranges of a Doc survive files.copy?',
    source: 'F§5.4, F§12.5; W/docs/api/how-tos/named-ranges says that they are not copied with their content',
    strict: 'The copy has none.',
    lenient: 'The copy has them all, under the same ids.',
    readBy: 'documents/body.ts',
    settledBy: 'contested: a copy of a Doc has lost its named ranges',
  },
  copyName: {
    question: 'What is a copy called when files.copy is given no name?',
    source: 'seen live, 52 (contested)',
    strict: '“Copy of” and the name of the original.',
    lenient: 'The name of the original.',
    readBy: 'drive/body.ts',
    settledBy: 'drive-rest: a copy without a name is called “Copy of …” and lies where its source lies',
  },
  pagePromise: {
    question: 'Does google.script.run wait for a Promise that the function returned?',
    source: 'F§4, F§12.8; A/guides/v8-runtime',
    strict: 'No: the Promise is an illegal value and the call fails.',
    lenient: 'Yes: the page gets what it resolves to, or its rejection.',
    readBy: 'runtime/add-on.ts',
  },
  pagePayload: {
    question: 'How much may one google.script.run call carry, in either direction?',
    source: 'F§3.3, F§12.8; 10 MiB is what Google’s API front refuses (GH googleworkspace/dotnet-samples#23)',
    strict: '10 MiB of JSON.',
    lenient: '50 MiB, as much as one UrlFetch call.',
    readBy: 'runtime/add-on.ts',
  },
  parallelCalls: {
    question: 'How many requests of one fetchAll, and parts of one batch, are under way together?',
    source: 'F§3.1, F§12.8 (a blog says 10 to 20)',
    strict: 'Ten.',
    lenient: 'Twenty.',
    readBy: 'rest/dispatcher.ts',
  },
  driveWritePace: {
    question: 'Does Drive still slow down writes beyond its published quota units?',
    source: 'F§3.4: the sentence of three sustained writes a second is gone; rclone still reports two',
    strict: 'Three a second and person on the long run, twenty at once.',
    lenient: 'Only the published units count.',
    readBy: 'rest/quotas.ts',
  },
  copyQuota: {
    question: 'Does a copied Doc or Sheet count against the documents that may be created in a day?',
    source: 'F§3.1; A/guides/services/quotas speaks of documents created',
    strict: 'It counts.',
    lenient: 'It does not.',
    readBy: 'rest/quotas.ts',
  },
  searchLag: {
    question: 'Does files.list show a new or changed file at once?',
    source: 'not documented; GH kopia/kopia#90 and bellingcat/auto-archiver#191 saw it lag',
    strict: 'After three seconds, where the clock of the workspace runs.',
    lenient: 'At once.',
    readBy: 'index.ts',
  },
  commentMask: {
    question: 'Are field masks of documents.get that take whole paragraphs or tabs refused because they hold comments?',
    source: 'F§5.2; GH gemini-cli-extensions/workspace#351, a-bonus/google-docs-mcp#118',
    strict: 'Always, with 400.',
    lenient: 'Never.',
    readBy: 'services/docs-api/index.ts',
    settledBy: 'contested: a field mask that takes whole tabs is refused',
  },
  intl: {
    question: 'Is Intl there in scripts?',
    source: 'F§4, F§12.12: no statement found; A/guides/v8-runtime/migration shows toLocaleDateString only',
    strict: 'There is no Intl.',
    lenient: 'It is there, as in every V8.',
    readBy: 'runtime/run.ts',
    settledBy: 'contested: there is no Intl',
  },
  viewerList: {
    question: 'Does getViewers() of a spreadsheet name its editors and owner too?',
    source: 'seen live, 26 (certain for documents, contested for files)',
    strict: 'Only those who may not edit.',
    lenient: 'Everybody who may open it.',
    readBy: 'services/spreadsheet-app/spreadsheet.ts',
    settledBy: 'contested: viewers of a spreadsheet are those who may not edit',
  },
  apostrophe: {
    question: 'Does an apostrophe in front of a text given to setValue(s) or appendRow keep it as text, and disappear?',
    source: 'F§6, F§12.9: known practice, not in Google’s text',
    strict: 'It is a character like any other: the cell shows it.',
    lenient: 'As when a person types it.',
    readBy: 'services/spreadsheet-app/values.ts',
    settledBy: 'spreadsheet-app-values: an apostrophe in front of a text is a character like any other',
  },
  textFormat: {
    question: 'Does the number format "@" keep setValue(s) from reading a text as a number, a date or a formula?',
    source: 'F§6, F§12.9: not in Google’s text',
    strict: 'It is read all the same.',
    lenient: 'It stays the text it was, formulas excepted.',
    readBy: 'services/spreadsheet-app/values.ts',
    settledBy: 'contested: the number format @ does not keep setValue from reading a text',
  },
  cardTrigger: {
    question: 'May a card of a Workspace add-on make installable triggers?',
    source: 'F§1.3: W/add-ons/concepts/workspace-triggers says yes, W/add-ons/concepts/editor-triggers no',
    strict: 'It is refused.',
    lenient: 'It may.',
    readBy: 'services/script-app/trigger-builder.ts',
  },
  longCard: {
    question: 'What becomes of the widgets and sections of a card beyond a hundred?',
    source: 'W/add-ons/guides/workspace-restrictions gives the number and no more',
    strict: 'The card is refused.',
    lenient: 'They are left out.',
    readBy: 'runtime/drive-card.ts',
  },
  documentLength: {
    question: 'Is a Doc full at 1.02 million characters?',
    source: 'F§3.5, F§12.12: the support page could not be read',
    strict: 'What would make it longer is refused.',
    lenient: 'There is no such limit.',
    readBy: 'documents/body.ts',
  },
  pageStorage: {
    question: 'Does localStorage of an add-on’s page live longer than the window of its file?',
    source: 'F§3.2, F§12.12: not documented, the origin is Google’s to choose',
    strict: 'It is empty in a new window.',
    lenient: 'It lives as long as the browser’s data.',
    readBy: 'pages/script-matters.ts',
  },
} as const satisfies Record<string, ContestedFact>;

export type ContestedName = keyof typeof FACTS;
export type Readings = Readonly<Record<ContestedName, Reading>>;

export const CONTESTED: Readonly<Record<ContestedName, ContestedFact>> = FACTS;
export const CONTESTED_NAMES = Object.keys(FACTS) as ContestedName[];

/** The readings given, and `others` for the rest. */
export function readingsOf(given: Partial<Readings> = {}, others: Reading = 'strict'): Readings {
  const all = Object.fromEntries(CONTESTED_NAMES.map(name => [name, others])) as Record<ContestedName, Reading>;
  return { ...all, ...given };
}

/** Whether the lenient reading is played; a workspace without readings is strict throughout. */
export function isLenient(workspace: { readonly contested?: Readings | undefined }, name: ContestedName): boolean {
  return workspace.contested?.[name] === 'lenient';
}
