// Endpoints under /_workspace: what the pages need beside Google's REST, that is people, menus, runs and the Picker's grant.
import type { ServerResponse } from 'node:http';
import { isLenient } from '../contested.ts';
import type { UiCommand } from '../types.ts';
import type { RunResult, Selection, Workspace } from '../workspace.ts';
import { dressFrame } from './frames.ts';
import { answerJson, type Message, personOf } from './message.ts';
import type { Context } from './server.ts';

interface Matter {
  readonly fileId: string;
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly ids: readonly string[];
  readonly selection: Selection | undefined;
  readonly parameters: Readonly<Record<string, string>>;
  readonly formInputs: Readonly<Record<string, readonly string[]>>;
}

/** All but the list of people ask who is calling: the header is the same as for REST. */
export async function answerScriptMatter(context: Context, message: Message, response: ServerResponse): Promise<void> {
  const name = message.path.slice('/_workspace/'.length);
  const { workspace } = context;
  if (name === 'people') return answerJson(response, 200, peopleAnswer(context));
  const email = personOf(message);
  if (!email || !workspace.people.get(email)) {
    return answerJson(response, 401, { error: { message: 'Nobody of this Workspace is signed in here.' } });
  }
  if (message.method !== 'POST') return answerJson(response, 405, { error: { message: 'POST only.' } });
  const matter = readMatter(message);
  if (!matter)
    return answerJson(response, 400, { error: { message: 'The request is not the JSON this endpoint takes.' } });
  if (name === 'open') return answerJson(response, 200, openAnswer(context, email, matter.fileId));
  if (name === 'pick') {
    workspace.pick(email, matter.ids);
    return answerJson(response, 200, {});
  }
  if (name === 'card-name') return answerJson(response, 200, { name: workspace.driveCardName(email) ?? '' });
  const run = Object.hasOwn(RUNS, name) ? RUNS[name] : undefined;
  if (!run) return answerJson(response, 404, { error: { message: `There is no /_workspace/${name}.` } });
  const result = run(context, email, matter);
  // The effects are there at once, for everybody; only the caller's answer takes its time.
  workspace.store.commit();
  await wait(result.milliseconds * context.replyDelay);
  answerJson(response, 200, toBrowser(context, email, result));
}

const runMenuItem = ({ workspace }: Context, email: string, { fileId, functionName, selection }: Matter): RunResult =>
  workspace.runMenuItem(email, fileId, functionName, selection);

const callFromPage = ({ workspace }: Context, email: string, matter: Matter): RunResult =>
  workspace.callFromPage(email, matter.fileId, matter.functionName, matter.args, matter.selection);

const openCard = ({ workspace }: Context, email: string, { ids }: Matter): RunResult => workspace.driveCard(email, ids);

const cardAction = ({ workspace }: Context, email: string, matter: Matter): RunResult => {
  const { functionName, parameters, formInputs, ids: selectedItemIds } = matter;
  return workspace.cardAction({ email, functionName, parameters, formInputs, selectedItemIds });
};

const RUNS: Readonly<Record<string, (context: Context, email: string, matter: Matter) => RunResult>> = {
  run: runMenuItem,
  call: callFromPage,
  card: openCard,
  'card-action': cardAction,
};

function openAnswer(context: Context, email: string, fileId: string): unknown {
  const { menuName, items, run } = context.workspace.openFile(email, fileId);
  const blocked = context.workspace.people.get(email)?.addOnBlocked ?? false;
  return { menuName, items, blocked, error: run?.error };
}

function peopleAnswer({ workspace, port }: Context): unknown {
  const people = workspace.people.all().map(person => ({
    email: person.id,
    handle: handleOf(workspace, person.id),
    name: person.name,
    role: person.role,
    addOnBlocked: person.addOnBlocked,
  }));
  return { people, frameOrigin: `http://127.0.0.1:${port}` };
}

/** How a person is called in page addresses: the part before the @ unless two people share it. */
function handleOf(workspace: Workspace, email: string): string {
  const local = (address: string): string => address.split('@')[0] ?? address;
  const namesakes = workspace.people.all().filter(person => local(person.id) === local(email));
  return namesakes.length > 1 ? email : local(email);
}

/** HTML never travels as JSON to the page: it waits on the other host under a key. */
function toBrowser(context: Context, email: string, result: RunResult): unknown {
  const setting = {
    pagesOrigin: `http://localhost:${context.port}`,
    personPath: `/u/${encodeURIComponent(handleOf(context.workspace, email))}`,
    keepsStorage: isLenient(context.workspace, 'pageStorage'),
  };
  const commands = result.commands.map((command: UiCommand) => {
    if (command.kind !== 'sidebar' && command.kind !== 'dialog') return command;
    const { html, ...rest } = command;
    return { ...rest, key: context.frames.store(dressFrame(html, context.assets.frameScript, setting)) };
  });
  return { ...result, commands };
}

function readMatter(message: Message): Matter | undefined {
  let json: unknown;
  try {
    json = JSON.parse(message.body.toString('utf8'));
  } catch {
    return undefined;
  }
  if (typeof json !== 'object' || json === null) return undefined;
  const given = json as Record<string, unknown>;
  return {
    fileId: typeof given['fileId'] === 'string' ? given['fileId'] : '',
    functionName: typeof given['functionName'] === 'string' ? given['functionName'] : '',
    args: Array.isArray(given['args']) ? given['args'] : [],
    ids: Array.isArray(given['ids']) ? given['ids'].filter(id => typeof id === 'string') : [],
    selection: readSelection(given['selection']),
    parameters: readRecord(given['parameters'], isText),
    formInputs: readRecord(given['formInputs'], isTexts),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

function readRecord<Value>(given: unknown, isValue: (value: unknown) => value is Value): Record<string, Value> {
  if (typeof given !== 'object' || given === null) return {};
  return Object.fromEntries(Object.entries(given).filter((entry): entry is [string, Value] => isValue(entry[1])));
}

function readSelection(given: unknown): Selection | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { sheetId, a1 } = given as Record<string, unknown>;
  return typeof sheetId === 'number' && typeof a1 === 'string' ? { sheetId, a1 } : undefined;
}

const wait = (milliseconds: number): Promise<void> =>
  milliseconds > 0 ? new Promise(resolve => setTimeout(resolve, milliseconds)) : Promise.resolve();
