// The Drive card through the built add-on: grants, the form, one row in the plan, and what it says when it cannot.
import type { ButtonJson, CardAnswer, CardJson } from '../../src/emulator/card-json.ts';
import type { RunResult, Workspace } from '../../src/emulator/workspace.ts';
import {
  addressOf,
  createPlans,
  KEEPER,
  newClass,
  Person,
  planOf,
  school,
  syncAll,
  type TestClass,
  tab,
  textOf,
} from '../support/add-on.ts';

const FILES = 'https://www.googleapis.com/drive/v3/files';

interface Desk {
  readonly workspace: Workspace;
  readonly taught: TestClass;
  readonly ada: Person;
  readonly planId: string;
}

/** Ada's plan with two goals; she has opened it with the panel. */
function desk(): Desk {
  const workspace = school(['Ada']);
  const taught = newClass(workspace, ['Ada']);
  createPlans(taught);
  const { documentId } = planOf(workspace, taught.folderId, 'Ada');
  const ada = new Person(workspace, addressOf('Ada'));
  ada.start(documentId);
  return { workspace, taught, ada, planId: documentId };
}

function open({ ada, planId }: Desk): void {
  ada.call(planId, 'plan.open', {});
}

function addGoal({ ada, planId }: Desk, statement: string): void {
  const goal = { statement, why: '', measure: '', start: '', target: '', deadline: '', myReply: '' };
  ada.call(planId, 'plan.saveGoal', { goalId: '', before: null, goal });
}

/** A file of this person in their own My Drive. */
function newFile(person: Person, name: string, mimeType = 'image/png'): string {
  return String(person.rest('POST', `${FILES}?fields=id`, { name, mimeType }).id);
}

const textsOf = (card: CardJson): string[] =>
  card.sections.flatMap(({ widgets }) =>
    widgets.flatMap(widget => ('textParagraph' in widget ? [widget.textParagraph.text] : [])),
  );

const buttonsOf = (card: CardJson): readonly ButtonJson[] =>
  card.sections.flatMap(({ widgets }) =>
    widgets.flatMap(widget => ('buttonList' in widget ? widget.buttonList.buttons : [])),
  );

const fieldsOf = (card: CardJson) =>
  card.sections.flatMap(({ widgets }) =>
    widgets.flatMap(widget => ('selectionInput' in widget ? [widget.selectionInput] : [])),
  );

function answerOf(run: RunResult): CardAnswer {
  if (run.outcome !== 'returned') throw new Error(`${run.outcome}: ${run.error?.message}`);
  return run.value as CardAnswer;
}

function cardIn(answer: CardAnswer): CardJson {
  const step = answer.navigations[0];
  if (!step || step.kind === 'popToRoot') throw new Error('the answer shows no card');
  return step.card;
}

const select = ({ workspace, ada }: Desk, ...ids: string[]): CardJson =>
  cardIn(answerOf(workspace.driveCard(ada.email, ids)));

function press(
  { workspace, ada }: Desk,
  card: CardJson,
  label: string,
  formInputs: Record<string, string[]> = {},
): CardAnswer {
  const button = buttonsOf(card).find(one => one.text === label);
  if (!button || !('action' in button.onClick))
    throw new Error(
      `no button “${label}” among ${buttonsOf(card)
        .map(one => one.text)
        .join()}`,
    );
  const { function: functionName, parameters } = button.onClick.action;
  const given = Object.fromEntries(parameters.map(({ key, value }) => [key, value]));
  return answerOf(
    workspace.cardAction({ email: ada.email, functionName, parameters: given, formInputs, selectedItemIds: [] }),
  );
}

/** Presses a button that asks for a file, allows it, and selects again as Drive does. */
function allow(at: Desk, selectedId: string, label: string): CardJson {
  const { requestFileScope } = press(at, select(at, selectedId), label);
  if (!requestFileScope) throw new Error(`“${label}” asks for no file`);
  at.workspace.pick(at.ada.email, [requestFileScope]);
  return select(at, selectedId);
}

const SEE = 'Let Throughline see this file';
const WRITE = 'Let Throughline write in this plan';
const FILE = 'File it in my plan';

/** Everything granted: the form for this file. */
function formFor(at: Desk, fileId: string): CardJson {
  at.workspace.pick(at.ada.email, [fileId, at.planId]);
  return select(at, fileId);
}

const evidenceOf = ({ ada, planId }: Desk) => {
  const view = ada.call(planId, 'plan.open', {});
  return view.kind === 'plan' ? view.evidence : [];
};

describe('the homepage', () => {
  it('is three sentences', () => {
    expect(textsOf(select(desk())).length).toBe(3);
  });
});

describe('a file', () => {
  it('goes from its first selection to a row in the plan and in the class workbook, by two grants', () => {
    const at = desk();
    addGoal(at, 'Read three books');
    open(at);
    const photo = newFile(at.ada, 'reading log.png');
    expect(select(at, photo).header).toEqual({ title: 'File as evidence', subtitle: 'reading log.png' });
    const asked = allow(at, photo, SEE);
    expect(textsOf(asked)[0]).toBe('It goes into the plan of Ada.');
    const form = allow(at, photo, WRITE);
    expect(fieldsOf(form)[0]?.items.map(item => [item.value, item.text])).toEqual([
      ['G1', 'G1: Read three books'],
      ['none', 'No goal in particular'],
    ]);
    const answer = press(at, form, FILE, { goal: ['G1'], why: ['I finished the first one'] });
    expect(answer.notification).toBe('Filed in your plan.');
    expect(textsOf(cardIn(answer))[0]).toBe(
      '“reading log.png” now stands in the evidence table of the plan of Ada for Goal G1, with a link to the file.',
    );
    expect(evidenceOf(at)).toMatchObject([
      { title: 'reading log.png', url: expect.stringContaining(photo), goalId: 'G1', why: 'I finished the first one' },
    ]);
    syncAll(at.taught);
    expect(JSON.stringify(tab(at.taught.keeper, at.taught.workbookId, 'Evidence'))).toContain(
      'I finished the first one',
    );
  });

  it('is neither moved nor shared, and the card says that only its owner can open it', () => {
    const at = desk();
    open(at);
    const photo = newFile(at.ada, 'photo.png');
    const before = JSON.stringify(at.workspace.drive.item(photo));
    const form = formFor(at, photo);
    const granted = JSON.stringify(at.workspace.drive.item(photo));
    const answer = press(at, form, FILE, { goal: ['none'] });
    expect(textsOf(cardIn(answer))[1]).toMatch(/^Only you can open this file/);
    expect(JSON.stringify(at.workspace.drive.item(photo))).toBe(granted);
    expect(at.workspace.drive.item(photo)?.parents).toEqual((JSON.parse(before) as { parents: string[] }).parents);
    at.ada.rest('POST', `${FILES}/${photo}/permissions`, { type: 'user', role: 'reader', emailAddress: KEEPER });
    const shared = press(at, select(at, photo), FILE, { goal: ['none'] });
    expect(textsOf(cardIn(shared)).length).toBe(1);
  });

  it('filed twice makes one row, and the second card says so', () => {
    const at = desk();
    open(at);
    const photo = newFile(at.ada, 'photo.png');
    const form = formFor(at, photo);
    press(at, form, FILE, { goal: ['none'], why: ['first words'] });
    expect(textsOf(select(at, photo))).toContain('This file stands in your plan already.');
    const again = press(at, form, FILE, { goal: ['none'], why: ['other words'] });
    expect(again.notification).toBe('It was in your plan already.');
    expect(evidenceOf(at)).toMatchObject([{ title: 'photo.png', why: 'first words' }]);
  });

  it('is known under an address that was pasted into the plan by hand; its title stays, its reason is added', () => {
    const at = desk();
    open(at);
    const photo = newFile(at.ada, 'photo.png');
    const url = `https://drive.google.com/open?id=${photo}`;
    at.ada.call(at.planId, 'plan.addEvidence', { title: 'My own words', url, goalId: '', why: '' });
    const answer = press(at, formFor(at, photo), FILE, { goal: ['none'], why: ['because'] });
    expect(answer.notification).toBe('Added to your plan.');
    expect(evidenceOf(at)).toMatchObject([{ title: 'My own words', url, why: 'because' }]);
  });

  it('keeps odd names as text, in the card and in the plan', () => {
    const at = desk();
    open(at);
    const name = `<b>=SUM(A1)</b> & "it's" 😀.png`;
    const photo = newFile(at.ada, name);
    const answer = press(at, formFor(at, photo), FILE, { goal: ['none'] });
    expect(textsOf(cardIn(answer))[0]).toContain('&lt;b&gt;=SUM(A1)&lt;/b&gt; &amp; "it\'s" 😀.png');
    expect(textOf(at.ada, at.planId)).toContain(name);
  });

  it('in the bin is not filed', () => {
    const at = desk();
    open(at);
    const photo = newFile(at.ada, 'photo.png');
    const form = formFor(at, photo);
    at.ada.rest('PATCH', `${FILES}/${photo}`, { trashed: true });
    const answer = press(at, form, FILE, { goal: ['none'] });
    expect(answer).toEqual({ navigations: [], notification: expect.stringMatching(/photo\.png.*bin/) });
    expect(evidenceOf(at)).toEqual([]);
  });
});

describe('the plan', () => {
  it('is not known until it was opened with the panel or chosen in Drive', () => {
    const at = desk();
    const photo = newFile(at.ada, 'photo.png');
    expect(textsOf(select(at, photo))[0]).toMatch(/does not know your plan yet/);
    const card = allow(at, at.planId, 'Use this plan here');
    expect(textsOf(card)[0]).toBe('This is your plan, and Throughline can write evidence into it.');
    at.workspace.pick(at.ada.email, [photo]);
    expect(buttonsOf(select(at, photo)).map(button => button.text)).toEqual([FILE]);
  });

  it('of somebody else takes no evidence', () => {
    const at = desk();
    at.workspace.pick(KEEPER, [at.planId]);
    const teacher = { ...at, ada: at.taught.keeper };
    expect(textsOf(select(teacher, at.planId))[0]).toMatch(
      /^This is the plan of Ada\. Only its student files evidence/,
    );
    at.taught.keeper.start(at.planId);
    at.taught.keeper.call(at.planId, 'plan.open', {});
    expect(textsOf(select(teacher, newFile(at.taught.keeper, 'x.png')))[0]).toMatch(/does not know your plan/);
  });

  it('is chosen among several, each with its own goals', () => {
    const at = desk();
    addGoal(at, 'Read three books');
    open(at);
    const other = String(at.ada.rest('POST', 'https://docs.googleapis.com/v1/documents', { title: 'Mine' }).documentId);
    at.ada.start(other);
    at.ada.call(other, 'plan.putHere', { student: 'Ada again', schoolYear: '2027–28' });
    at.ada.call(other, 'plan.open', {});
    const photo = newFile(at.ada, 'photo.png');
    at.workspace.pick(at.ada.email, [photo, other, at.planId]);
    const card = select(at, photo);
    const [plans] = fieldsOf(card);
    expect(plans?.items.map(item => [item.text, item.selected])).toEqual([
      ['Ada again', true],
      ['Ada', false],
    ]);
    const change = plans?.onChangeAction;
    const answer = answerOf(
      at.workspace.cardAction({
        email: at.ada.email,
        functionName: change?.function ?? '',
        parameters: Object.fromEntries((change?.parameters ?? []).map(({ key, value }) => [key, value])),
        formInputs: { plan: [at.planId], goal: ['none'], why: ['typed before'] },
        selectedItemIds: [photo],
      }),
    );
    const chosen = cardIn(answer);
    expect(fieldsOf(chosen)[1]?.items[0]?.value).toBe('G1');
    expect(JSON.stringify(chosen)).toContain('typed before');
    press(at, chosen, FILE, { plan: [at.planId], goal: ['G1'], why: ['typed before'] });
    expect(evidenceOf(at)).toMatchObject([{ goalId: 'G1', why: 'typed before' }]);
  });

  it('is planned again when somebody types meanwhile, and left alone when they never stop', () => {
    const at = desk();
    open(at);
    const photo = newFile(at.ada, 'photo.png');
    const form = formFor(at, photo);
    const conflicts = (times: number): void => {
      let left = times;
      at.workspace.setFaults({
        rest: operation => {
          if (operation !== 'docs.documents.batchUpdate' || left === 0) return 'ok';
          left -= 1;
          return { refuse: 400, reason: 'failedPrecondition' };
        },
      });
    };
    conflicts(4);
    expect(press(at, form, FILE, { goal: ['none'] }).notification).toMatch(/changed while you were typing/);
    conflicts(3);
    expect(press(at, form, FILE, { goal: ['none'] }).notification).toBe('Filed in your plan.');
    expect(evidenceOf(at).length).toBe(1);
  });

  it('gets one row also when the answer of the write is lost', () => {
    const at = desk();
    open(at);
    const form = formFor(at, newFile(at.ada, 'photo.png'));
    let isLost = false;
    at.workspace.setFaults({
      rest: operation => {
        if (operation !== 'docs.documents.batchUpdate' || isLost) return 'ok';
        isLost = true;
        return 'lose-answer';
      },
    });
    expect(press(at, form, FILE, { goal: ['none'] }).notification).toBe('Filed in your plan.');
    expect(evidenceOf(at).length).toBe(1);
  });
});

describe('other selections', () => {
  it('get one clear sentence each', () => {
    const at = desk();
    open(at);
    const folder = newFile(at.ada, 'Photos', 'application/vnd.google-apps.folder');
    expect(textsOf(select(at, folder))).toEqual([expect.stringMatching(/^This is a folder\./)]);
    const [one, two] = [newFile(at.ada, '1.png'), newFile(at.ada, '2.png')] as const;
    expect(textsOf(select(at, one, two))).toEqual([expect.stringMatching(/^2 files are selected\./)]);
    const shortcut = String(
      at.ada.rest('POST', `${FILES}?fields=id`, {
        name: 'Way there',
        mimeType: 'application/vnd.google-apps.shortcut',
        shortcutDetails: { targetId: one },
      }).id,
    );
    expect(textsOf(select(at, shortcut))).toEqual([expect.stringMatching(/^This is a shortcut\./)]);
  });

  it('of an unseen Doc ask whether it is the plan or a piece of work, and file the piece of work', () => {
    const at = desk();
    open(at);
    const essay = newFile(at.ada, 'My essay', 'application/vnd.google-apps.document');
    expect(buttonsOf(select(at, essay)).map(button => button.text)).toEqual([SEE, 'Use this plan here']);
    at.workspace.pick(at.ada.email, [at.planId]);
    const form = allow(at, essay, SEE);
    press(at, form, FILE, { goal: ['none'], why: ['my best page'] });
    expect(evidenceOf(at)).toMatchObject([{ title: 'My essay', url: expect.stringContaining(essay) }]);
  });
});

it('logs no words of a person', () => {
  const at = desk();
  open(at);
  const form = formFor(at, newFile(at.ada, 'secret name.png'));
  at.workspace.setFaults({
    rest: operation => (operation.startsWith('docs.') ? { refuse: 503, reason: 'backendError' } : 'ok'),
  });
  const [button] = buttonsOf(form);
  const action = button && 'action' in button.onClick ? button.onClick.action : undefined;
  const run = at.workspace.cardAction({
    email: at.ada.email,
    functionName: action?.function ?? '',
    parameters: Object.fromEntries((action?.parameters ?? []).map(({ key, value }) => [key, value])),
    formInputs: { why: ['private words'] },
    selectedItemIds: [],
  });
  expect(run.outcome).toBe('returned');
  expect(answerOf(run).notification).toMatch(/did not answer/);
  expect(run.logs.map(line => line.message)).toEqual(['card.file: offline']);
});
