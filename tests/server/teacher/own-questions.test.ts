// Staff ask a question of their own: it stands in the template, in new plans and in those that exist; students answer in the panel and by
// typing, staff read it after sync; taken out, an answer stays. With Google's rules, through the built add-on.
import { decodePlan } from '../../../src/core/document/decode.ts';
import { createNext } from '../../../src/server/teacher/create-next.ts';
import { questions } from '../../../src/server/teacher/own-questions.ts';
import { setUpClass } from '../../../src/server/teacher/set-up-class.ts';
import { updatePlans } from '../../../src/server/teacher/update-plans.ts';
import {
  addressOf,
  COUNSELOR,
  createPlans,
  newClass,
  Person,
  planOf,
  rosterOf,
  school,
  syncAll,
  type TestClass,
  tab,
  textOf,
} from '../../support/add-on.ts';
import { DocumentByHand } from '../../support/document-by-hand.ts';
import { MemoryGoogle, memoryPorts, memoryWorkbook } from '../../support/memory-drive.ts';

const OURS = 'Whom in this house would you ask first?';
const TABLE = /^About me/;

interface World {
  readonly made: TestClass;
  readonly templateId: string;
  docOf(name: string): string;
  ask(change?: Parameters<typeof questions>[1]['change']): ReturnType<typeof questions>;
  bring(): ReturnType<typeof updatePlans>;
}

function world(names: readonly string[]): World {
  const workspace = school([...names, 'Late']);
  const made = newClass(workspace, names);
  createPlans(made);
  const { keeper, workbookId, folderId } = made;
  const template = workspace.drive.children(folderId).find(item => item.name.startsWith('Plan template'));
  return {
    made,
    templateId: template?.id ?? '',
    docOf: name => planOf(workspace, folderId, name).documentId,
    ask: change => keeper.call(workbookId, 'class.questions', { workbookId, ...(change ? { change } : {}) }),
    bring: () => keeper.call(workbookId, 'class.updatePlans', { workbookId }),
  };
}

const add = { stage: 'profile', before: '', words: OURS } as const;

describe('a question of the staff’s own', () => {
  it('reaches new plans and those that exist, is answered in the panel and by typing, and staff read both', () => {
    const { made, docOf, ask, bring, templateId } = world(['Ada', 'Mateo']);
    const { keeper, workbookId } = made;
    expect(ask()).toEqual({ questions: [], scope: 'class', refused: '' });
    expect(ask(add)).toEqual({ questions: [{ stage: 'profile', words: OURS }], scope: 'class', refused: '' });
    expect(textOf(keeper, templateId)).toContain(OURS);
    expect(textOf(keeper, docOf('Ada'))).not.toContain(OURS);
    expect(bring()).toMatchObject({ changed: 2, problems: [] });
    keeper.call(workbookId, 'class.addStudents', { workbookId, roster: rosterOf(['Late']), leaveOutWrong: false });
    createPlans(made);
    for (const name of ['Ada', 'Mateo', 'Late']) expect(textOf(keeper, docOf(name)).split(OURS)).toHaveLength(2);

    const ada = new Person(keeper.workspace, addressOf('Ada'));
    ada.start(docOf('Ada'));
    const view = ada.call(docOf('Ada'), 'plan.open', {});
    expect(view.kind === 'plan' && view.answers.find(({ prompt }) => prompt === OURS)).toMatchObject({
      ...{ asked: OURS, stage: 'profile', set: 'profile', question: '', text: '' },
    });
    const answer = { set: 'profile', question: '', prompt: OURS, part: 'text', before: '' } as const;
    ada.call(docOf('Ada'), 'plan.answer', { ...answer, text: 'The caretaker, she knows everybody.' });
    new DocumentByHand(new Person(keeper.workspace, addressOf('Mateo')), docOf('Mateo')).type(
      TABLE,
      /^Whom in this house/,
      1,
      'My cousin in 9c.',
    );
    syncAll(made);
    const rows = tab(keeper, workbookId, 'Profile').filter(row => row.join(' ').includes(OURS));
    expect(rows.map(([student]) => student).sort()).toEqual(['Ada', 'Mateo']);
    const said = rows.flat().join(' ');
    expect(said).toContain('The caretaker, she knows everybody.');
    expect(said).toContain('My cousin in 9c.');
  });

  it('reworded and taken out, it follows where nobody answered; an answer stays with its question', () => {
    const { made, docOf, ask, bring } = world(['Ada', 'Mateo']);
    const { keeper } = made;
    ask(add);
    bring();
    const byHand = new DocumentByHand(new Person(keeper.workspace, addressOf('Mateo')), docOf('Mateo'));
    byHand.type(TABLE, /^Whom in this house/, 1, 'My cousin in 9c.');
    const again = 'Whom do you ask when you are lost?';
    expect(ask({ stage: 'profile', before: OURS, words: again }).questions).toEqual([
      { stage: 'profile', words: again },
    ]);
    bring();
    expect(textOf(keeper, docOf('Ada'))).toContain(again);
    expect(textOf(keeper, docOf('Ada'))).not.toContain(OURS);
    for (const words of [OURS, again, 'My cousin in 9c.']) expect(textOf(keeper, docOf('Mateo'))).toContain(words);
    expect(ask({ stage: 'profile', before: again, words: null }).questions).toEqual([]);
    expect(bring()).toMatchObject({ changed: 2, problems: [] });
    expect(textOf(keeper, docOf('Ada'))).not.toContain(again);
    expect(textOf(keeper, docOf('Mateo'))).not.toContain(again);
    for (const words of [OURS, 'My cousin in 9c.']) expect(textOf(keeper, docOf('Mateo'))).toContain(words);
    expect(bring()).toMatchObject({ changed: 0 });
  });

  it('typed into the template by hand it is the same, and a plan made before any bringing loses it too when it goes', () => {
    const { made, templateId, docOf, ask, bring } = world(['Ada']);
    const { keeper, workbookId } = made;
    ask(add);
    keeper.call(workbookId, 'class.addStudents', { workbookId, roster: rosterOf(['Late']), leaveOutWrong: false });
    createPlans(made);
    new DocumentByHand(keeper, templateId).type(/^Looking back/, /^What did checking/, 0, 'What made you proud?');
    expect(ask().questions).toEqual([
      { stage: 'profile', words: OURS },
      { stage: 'reflect', words: 'What made you proud?' },
    ]);
    ask({ stage: 'profile', before: OURS, words: null });
    bring();
    expect(textOf(keeper, docOf('Late'))).not.toContain(OURS);
    expect(textOf(keeper, docOf('Late'))).toContain('What made you proud?');
  });

  it('is text, whatever it says', () => {
    const { made, ask, bring, docOf } = world(['Ada']);
    const hostile = '=IMPORTXML("http://x.example") <script>alert(1)</script> {{x}} $& Goal G1';
    expect(ask({ stage: 'plan', before: '', words: ` ${hostile.replace(' ', '\n\t')} ` }).questions).toEqual([
      { stage: 'plan', words: hostile },
    ]);
    bring();
    expect(textOf(made.keeper, docOf('Ada'))).toContain(hostile);
    syncAll(made);
    const ada = new Person(made.keeper.workspace, addressOf('Ada'));
    ada.start(docOf('Ada'));
    expect(ada.call(docOf('Ada'), 'plan.open', {})).toMatchObject({ issues: [], goals: [] });
  });

  it('is refused with a reason, and nothing changes', () => {
    const { ask } = world(['Ada']);
    ask(add);
    const refused = (words: string, more = {}): string => {
      const answer = ask({ ...add, words, ...more });
      expect(answer.questions).toEqual([{ stage: 'profile', words: OURS }]);
      return answer.refused;
    };
    expect(refused(' ')).toBe('empty');
    expect(refused('a'.repeat(10_000))).toBe('long');
    expect(refused(OURS.toUpperCase())).toBe('asked');
    expect(refused('Who are you, and which groups and places are you part of?')).toBe('asked');
    expect(refused('Anything', { before: 'Never asked' })).toBe('gone');
    expect(() => ask({ ...add, words: 'a'.repeat(20_001) })).toThrow('class.questions: change.words');
  });

  it('says what is wrong: the template in the bin or deleted, a class that somebody else keeps', () => {
    const { made, templateId, ask, bring } = world(['Ada']);
    const { keeper, workbookId } = made;
    const file = `https://www.googleapis.com/drive/v3/files/${templateId}`;
    keeper.rest('PATCH', file, { trashed: true });
    expect(() => ask(add)).toThrow('The plan template is in the bin. Restore it in Drive, then try again.');
    expect(() => bring()).toThrow('The plan template is in the bin.');
    keeper.rest('PATCH', file, { trashed: false });
    expect(ask().questions).toEqual([]);
    keeper.call(workbookId, 'class.shareWithStaff', { workbookId, email: COUNSELOR });
    const okafor = new Person(keeper.workspace, COUNSELOR);
    okafor.start(workbookId);
    expect(() => okafor.call(workbookId, 'class.questions', { workbookId, change: add })).toThrow('cannot be found');
    expect(ask().questions).toEqual([]);
    keeper.raw('DELETE', file);
    expect(() => ask(add)).toThrow('The plan template cannot be found.');
  });
});

describe('while somebody types in the template, or Google breaks off', () => {
  function memoryClass(): { google: MemoryGoogle; workbookId: string; templateId: string } {
    const google = new MemoryGoogle();
    const input = { name: '7b', schoolYear: '2026/27', roster: 'Ana Sol\tana@school.org', leaveOutWrong: false };
    const { workbookId } = setUpClass(memoryPorts(google), { ...input, scope: 'school' });
    while (!createNext(memoryPorts(google), workbookId).progress.isFinished);
    google.time += 60_000;
    const templateId =
      [...google.files.values()].find(file => file.name.startsWith('Plan template') && google.docs.has(file.id))?.id ??
      '';
    return { google, workbookId, templateId };
  }

  it('a student’s plan named as the template in Settings is neither read nor written as one', () => {
    const { google, workbookId } = memoryClass();
    const plan = [...google.files.values()].find(file => file.name.startsWith('Ana Sol – '))?.id ?? '';
    const before = google.docs.get(plan)?.blocks;
    const value = { kind: 'setCells', tab: 'settings', id: 'templateId', values: { value: plan } } as const;
    memoryWorkbook(google, workbookId).write([value]);
    const asking = { workbookId, change: add };
    expect(() => questions(memoryPorts(google), asking)).toThrow('is a student’s plan');
    expect(() => updatePlans(memoryPorts(google), { workbookId })).toThrow(
      'The template named in Settings is a student’s plan: put the id of the template back there. Then try again. Nothing was changed.',
    );
    expect(google.docs.get(plan)?.blocks).toEqual(before);
  });

  it('a question is there once after any broken-off try, and its mark before it', () => {
    for (let at = 0; at < 4; at += 1) {
      const { google, workbookId, templateId } = memoryClass();
      let effects = 0;
      google.fate = () => (effects++ === at ? (at % 2 === 0 ? 'crash-after' : 'crash-before') : 'ok');
      try {
        questions(memoryPorts(google), { workbookId, change: add });
      } catch {}
      google.fate = () => 'ok';
      const { scope, refused } = questions(memoryPorts(google), { workbookId, change: add });
      expect([scope, ['', 'asked'].includes(refused)]).toEqual(['school', true]);
      const { plan } = decodePlan({ title: '', blocks: google.docs.get(templateId)?.blocks ?? [], otherTabs: [] });
      expect(plan.answers.filter(({ prompt }) => prompt === OURS)).toHaveLength(1);
      const settings = memoryWorkbook(google, workbookId).read(['settings'])['settings']?.rows ?? [];
      expect(settings.filter(row => row.id === 'templateQuestions')).toHaveLength(1);
    }
  });
});
