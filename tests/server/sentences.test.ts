// The built add-on reads its sentences from the files beside the code: none before one is said, none twice, none that nobody speaks.
import { Person } from '../../scripts/demo/person.ts';
import type { Envelope } from '../../src/contract/api.ts';
import { createWorkspace } from '../../src/emulator/index.ts';
import { addOnBundle } from '../support/add-on.ts';

const ADA = 'ada@hillside.example';

/** The files of the add-on, which tell what is read of them. */
class Watched extends Map<string, string> {
  readonly read: string[] = [];
  override get(name: string): string | undefined {
    this.read.push(name);
    return super.get(name);
  }
  sentences(): string[] {
    return this.read.splice(0).filter(name => name.startsWith('sentences'));
  }
}

function desk(change: (files: Watched) => void = () => undefined) {
  const html = new Watched(addOnBundle.html);
  change(html);
  const workspace = createWorkspace({ bundle: { ...addOnBundle, html }, latency: 'none' });
  workspace.addPerson({ id: ADA, name: 'Ada Park', role: 'student', addOnBlocked: false, account: 'workspace' });
  const ada = new Person(workspace, ADA);
  const id = String(ada.rest('POST', 'https://docs.googleapis.com/v1/documents', { title: 'My plan' }).documentId);
  ada.start(id);
  const call = (method: string, input: unknown, language: string): Envelope<{ message?: string }> => {
    const run = workspace.callFromPage(ADA, id, 'rpc', [JSON.stringify({ method, input, language })]);
    return JSON.parse(String(run.value)) as Envelope<{ message?: string }>;
  };
  const put = (language: string) => call('plan.putHere', { student: 'Ada Park', schoolYear: '2026–27' }, language);
  const saveGoal = (statement: string, language: string) =>
    call('plan.saveGoal', { goalId: '', before: null, goal: { statement } }, language);
  const words = () => JSON.stringify(ada.rest('GET', `https://docs.googleapis.com/v1/documents/${id}`));
  return { html, put, saveGoal, words };
}

const said = (answer: Envelope<{ message?: string }>): string =>
  answer.ok ? (answer.value.message ?? '') : answer.error.sentence;

describe('sentences of the built add-on', () => {
  it('are read when they are said, once a call, in the language that is spoken', () => {
    const { html, put, saveGoal } = desk();
    expect(html.sentences()).toEqual([]);
    put('en');
    expect(html.sentences()).toEqual(['sentences']);
    expect(said(saveGoal('Swim', 'es'))).toBe('Guardado en tu plan como Meta G1.');
    expect(html.sentences()).toEqual(['sentences-es']);
    expect(said(saveGoal('Read', 'en'))).toBe('Saved in your plan as Goal G2.');
    expect(html.sentences()).toEqual(['sentences']);
  });

  it('say something where their file is broken, and what was asked for is done', () => {
    const inEnglish = desk(html => html.set('sentences-es', 'no JSON'));
    inEnglish.put('es');
    expect(said(inEnglish.saveGoal('Swim', 'es'))).toBe('Saved in your plan as Goal G1.');
    const inSpanish = desk(html => html.delete('sentences'));
    inSpanish.put('en');
    expect(said(inSpanish.saveGoal('Swim', 'en'))).toBe('Guardado en tu plan como Meta G1.');
  });

  it.each([
    ['en', 'Throughline cannot read its own words, so it stopped before writing anything.'],
    ['es', 'Throughline no puede leer sus propias palabras, así que se detuvo antes de escribir nada.'],
  ])('stop whatever would write where no file can be read, and say so without one (%s)', (language, words) => {
    const broken = desk();
    broken.put(language);
    const before = broken.words();
    expect(before).toContain('Ada Park');
    broken.html.set('sentences', '<script>null</script>');
    broken.html.delete('sentences-es');
    expect(said(broken.saveGoal('Swim', language))).toContain(words);
    expect(said(broken.saveGoal(' ', language))).toContain(words);
    expect(broken.words()).toBe(before);
  });
});
