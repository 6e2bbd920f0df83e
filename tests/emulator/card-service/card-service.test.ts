// CardService and the card beside Drive, driven through small bundles: what cards become, what events carry, what is refused.
import type { CardAnswer } from '../../../src/emulator/card-json.ts';
import type { Manifest } from '../../../src/emulator/index.ts';
import { ANA, BEN, manifest, type Tried, tryCode } from '../runtime/bundles.ts';

const ADD_ONS = {
  common: {
    name: 'Filing',
    logoUrl: 'https://example.org/logo.png',
    homepageTrigger: { runFunction: 'home' },
    openLinkUrlPrefixes: ['https://docs.google.com/'],
  },
  drive: { homepageTrigger: { runFunction: 'home' }, onItemsSelectedTrigger: { runFunction: 'selected' } },
};
const METADATA = ['drive.addons.metadata.readonly'];
const withCards = (more: Partial<Manifest> = {}, scopes = METADATA): Manifest =>
  manifest(scopes, { addOns: ADD_ONS, ...more });

const CODE = `
  const C = CardService;
  const say = text => C.newCardBuilder().addSection(C.newCardSection().addWidget(C.newTextParagraph().setText(text))).build();
  function home() { return say('home'); }
  function selected(e) { return say(JSON.stringify(e)); }
  function echo(e) { return C.newActionResponseBuilder().setNavigation(C.newNavigation().pushCard(say(JSON.stringify(e)))).build(); }
  function made(e) { return C.newActionResponseBuilder().setNavigation(C.newNavigation().updateCard(eval(e.parameters.code))).build(); }
  function answer(e) { return eval(e.parameters.code); }`;

const tried = (given = withCards()): Tried => tryCode(CODE, { manifest: given });

interface Press {
  readonly parameters?: Record<string, string>;
  readonly formInputs?: Record<string, string[]>;
  readonly ids?: string[];
  readonly email?: string;
}

function press({ workspace }: Tried, functionName: string, more: Press = {}) {
  const { parameters = {}, formInputs = {}, ids = [], email = ANA } = more;
  return workspace.cardAction({ email, functionName, parameters, formInputs, selectedItemIds: ids });
}

const answered = (code: string) => press(tried(), 'answer', { parameters: { code } });

/** The first card an answer shows. */
function cardOf(run: { value?: unknown; error?: { message: string } }) {
  if (run.error) throw new Error(run.error.message);
  const step = (run.value as CardAnswer).navigations[0];
  if (!step || step.kind === 'popToRoot') throw new Error('no card');
  return step.card;
}

/** What the script saw: the event it wrote into a paragraph. */
function eventOf(run: Parameters<typeof cardOf>[0]): unknown {
  const widget = cardOf(run).sections[0]?.widgets[0];
  if (!widget || !('textParagraph' in widget)) throw new Error('no paragraph');
  return JSON.parse(widget.textParagraph.text);
}

describe('cards', () => {
  it('become plain JSON, every widget with what was set', () => {
    const { workspace } = tryCode(
      `function home() {
        const go = CardService.newAction().setFunctionName('go').setParameters({ a: '1' });
        const button = CardService.newTextButton().setText('Go').setTextButtonStyle(CardService.TextButtonStyle.FILLED).setOnClickAction(go);
        const link = CardService.newTextButton().setText('Open').setOpenLink(CardService.newOpenLink().setUrl('https://docs.google.com/x'));
        return CardService.newCardBuilder().setName('n')
          .setHeader(CardService.newCardHeader().setTitle('T').setSubtitle('S'))
          .addSection(CardService.newCardSection().setHeader('H')
            .addWidget(CardService.newTextParagraph().setText('words'))
            .addWidget(CardService.newDecoratedText().setTopLabel('top').setText('text').setBottomLabel('bottom').setWrapText(true))
            .addWidget(CardService.newButtonSet().addButton(button).addButton(link))
            .addWidget(CardService.newSelectionInput().setType(CardService.SelectionInputType.DROPDOWN).setFieldName('s').setTitle('Which')
              .addItem('One', 1, false).addItem('Two', 'two', true).setOnChangeAction(go))
            .addWidget(CardService.newTextInput().setFieldName('t').setTitle('Why').setHint('hint').setValue('v').setMultiline(true)))
          .build();
      }`,
      { manifest: withCards() },
    );
    const action = { function: 'go', parameters: [{ key: 'a', value: '1' }] };
    expect(cardOf(workspace.driveCard(ANA, []))).toEqual({
      name: 'n',
      header: { title: 'T', subtitle: 'S' },
      sections: [
        {
          header: 'H',
          widgets: [
            { textParagraph: { text: 'words' } },
            { decoratedText: { topLabel: 'top', text: 'text', bottomLabel: 'bottom', wrapText: true } },
            {
              buttonList: {
                buttons: [
                  { text: 'Go', type: 'FILLED', onClick: { action } },
                  { text: 'Open', type: 'OUTLINED', onClick: { openLink: { url: 'https://docs.google.com/x' } } },
                ],
              },
            },
            {
              selectionInput: {
                name: 's',
                label: 'Which',
                type: 'DROPDOWN',
                items: [
                  { text: 'One', value: '1', selected: false },
                  { text: 'Two', value: 'two', selected: true },
                ],
                onChangeAction: action,
              },
            },
            { textInput: { name: 't', label: 'Why', hintText: 'hint', value: 'v', type: 'MULTIPLE_LINE' } },
          ],
        },
      ],
    });
  });

  it('copy a widget when it is added: later changes are lost', () => {
    const { workspace } = tryCode(
      `function home() {
        const words = CardService.newTextParagraph().setText('before');
        const section = CardService.newCardSection().addWidget(words);
        const card = CardService.newCardBuilder().addSection(section);
        words.setText('after');
        section.addWidget(words);
        return card.build();
      }`,
      { manifest: withCards() },
    );
    expect(cardOf(workspace.driveCard(ANA, [])).sections[0]?.widgets).toEqual([{ textParagraph: { text: 'before' } }]);
  });

  it.each([
    ['C.newGrid()', 'NotEmulated: CardService.newGrid'],
    ['C.newTextButton().setBackgroundColor("#fff")', 'NotEmulated: CardService.TextButton.setBackgroundColor'],
    ['C.newCardBuilder().setFixedFooter', 'NotEmulated: CardService.CardBuilder.setFixedFooter'],
    [
      'C.newCardSection().addWidget(C.newSelectionInput().setFieldName("f"))',
      'NotEmulated: CardService.SelectionInputType.CHECK_BOX',
    ],
    [
      'C.newAction().setParameters({ a: 1 })',
      "The parameters ((class)) don't match the method signature for CardService.Action.setParameters.",
    ],
    [
      'C.newCardSection().addWidget(C.newCardHeader())',
      "The parameters (CardService.CardHeader) don't match the method signature for CardService.CardSection.addWidget.",
    ],
    [
      'C.newTextParagraph().setText(1)',
      "The parameters (number) don't match the method signature for CardService.TextParagraph.setText.",
    ],
    ['C.newCardSection().addWidget(C.newTextInput())', 'Invalid card: the field name of a text input must be set.'],
    ['C.newButtonSet().addButton(C.newTextButton().setText("x"))', 'Invalid card: what a button does must be set.'],
  ])('refuse %s', (code, message) => {
    expect(answered(code).error?.message).toBe(message);
  });
});

describe('answers of callbacks', () => {
  it('navigate, notify and open links', () => {
    const run = answered(`C.newActionResponseBuilder()
      .setNavigation(C.newNavigation().popToRoot().updateCard(say('x')))
      .setNotification(C.newNotification().setText('Done'))
      .setOpenLink(C.newOpenLink().setUrl('https://docs.google.com/document/d/1')).build()`);
    expect(run.value).toEqual({
      navigations: [
        { kind: 'popToRoot' },
        { kind: 'updateCard', card: { sections: [{ widgets: [{ textParagraph: { text: 'x' } }] }] } },
      ],
      notification: 'Done',
      openLink: 'https://docs.google.com/document/d/1',
    });
  });

  it('ask for one file', () => {
    expect(answered(`C.newDriveItemsSelectedActionResponseBuilder().requestFileScope('abc').build()`).value).toEqual({
      navigations: [],
      requestFileScope: 'abc',
    });
  });

  it.each(['undefined', '"words"', 'C.newActionResponseBuilder()', 'say("a card")'])('are never %s', code => {
    expect(answered(code)).toMatchObject({
      outcome: 'threw',
      error: { message: expect.stringContaining('a type that cannot be used by the add-ons platform') },
    });
  });

  it('hold no link outside openLinkUrlPrefixes', () => {
    const link = `C.newOpenLink().setUrl('https://evil.example/')`;
    expect(answered(`C.newActionResponseBuilder().setOpenLink(${link}).build()`).outcome).toBe('threw');
    const button = `C.newTextButton().setText('x').setOpenLink(${link})`;
    const card = `C.newCardBuilder().addSection(C.newCardSection().addWidget(${button})).build()`;
    expect(press(tried(), 'made', { parameters: { code: card } }).error?.message).toContain('openLinkUrlPrefixes');
  });
});

describe('prefixes of links', () => {
  // A/manifest/allowlist-url: the same rules as for urlFetchWhitelist, and a lone * for everything.
  it.each([
    ['https://example.org/foo', 'https://example.org/foo/bar', true],
    ['https://example.org/foo', 'https://example.org/foo?bar', true],
    ['https://example.org/foo', 'https://example.org/food', false],
    ['https://example.org/foo', 'https://EXAMPLE.org/foo', true],
    ['https://example.org/Foo', 'https://example.org/foo', false],
    ['https://example.org', 'https://example.org/', false],
    ['https://*.example.org/', 'https://any.number.example.org/x', true],
    ['https://*.example.org/', 'https://example.org/x', false],
    ['*', 'https://anything.example/', true],
  ])('%s lets %s: %s', (prefix, url, isAllowed) => {
    const addOns = { ...ADD_ONS, common: { ...ADD_ONS.common, openLinkUrlPrefixes: [prefix] } };
    const code = `C.newActionResponseBuilder().setOpenLink(C.newOpenLink().setUrl('${url}')).build()`;
    const run = press(tried(manifest(METADATA, { addOns })), 'answer', { parameters: { code } });
    expect(run.outcome).toBe(isAllowed ? 'returned' : 'threw');
  });
});

describe('callbacks that promise', () => {
  // apps-script-samples, wasm/image-add-on: an async onItemsSelectedTrigger answers the card it waited for (F§4).
  it('are waited for, and their errors are theirs', () => {
    const run = (statement: string) =>
      tryCode(`async function home() { await null; ${statement} }`, { manifest: withCards() }).workspace.driveCard(
        ANA,
        [],
      );
    expect(cardOf(run('return CardService.newCardBuilder().setName("later").build();')).name).toBe('later');
    expect(run('throw new Error("no luck");')).toMatchObject({ outcome: 'threw', error: { message: 'no luck' } });
    expect(run('return 1;').outcome).toBe('threw');
  });
});

describe('the event', () => {
  it('tells a trigger what is selected and which of it the add-on may see, and nothing of widgets', () => {
    const one = tried();
    const { workspace, fileId } = one;
    expect(eventOf(workspace.driveCard(ANA, [fileId]))).toMatchObject({
      commonEventObject: { hostApp: 'DRIVE', platform: 'WEB' },
      drive: {
        activeCursorItem: { id: fileId },
        selectedItems: [
          {
            id: fileId,
            title: 'File',
            mimeType: 'application/vnd.google-apps.document',
            iconUrl: expect.stringMatching(/^https:/),
            addonHasFileScopePermission: false,
          },
        ],
      },
    });
    expect(eventOf(workspace.driveCard(ANA, [fileId]))).not.toHaveProperty('commonEventObject.formInputs');
    workspace.pick(ANA, [fileId]);
    expect(eventOf(workspace.driveCard(ANA, [fileId]))).toMatchObject({
      drive: { selectedItems: [{ addonHasFileScopePermission: true }] },
    });
  });

  it('gives a callback its parameters and filled fields; empty ones are left out', () => {
    const one = tried();
    const run = press(one, 'echo', {
      parameters: { id: 'x' },
      formInputs: { why: ['because'], goal: [''] },
      ids: [one.fileId],
    });
    expect(eventOf(run)).toMatchObject({
      commonEventObject: { parameters: { id: 'x' }, formInputs: { why: { stringInputs: { value: ['because'] } } } },
      drive: { selectedItems: [{ id: one.fileId }] },
      parameters: { id: 'x' },
      formInput: { why: 'because' },
      formInputs: { why: ['because'] },
    });
    expect(eventOf(run)).not.toHaveProperty('commonEventObject.formInputs.goal');
  });
});

describe('who gets a card', () => {
  it('names the icon where the manifest has a Drive card and the person may use the add-on', () => {
    const { workspace } = tried();
    workspace.addPerson({
      id: 'cat@school.example',
      name: 'Cat',
      role: 'student',
      addOnBlocked: true,
      account: 'workspace',
    });
    expect([workspace.driveCardName(ANA), workspace.driveCardName('cat@school.example')]).toEqual([
      'Filing',
      undefined,
    ]);
    expect(workspace.driveCard('cat@school.example', []).outcome).toBe('refused');
    expect(tried(manifest(METADATA)).workspace.driveCardName(ANA)).toBe(undefined);
    expect(tried(manifest(METADATA)).workspace.driveCard(ANA, []).outcome).toBe('refused');
  });

  it('needs the metadata scope for what is selected, not for the homepage', () => {
    const { workspace, fileId } = tried(withCards({}, []));
    expect(workspace.driveCard(ANA, []).outcome).toBe('returned');
    expect(workspace.driveCard(ANA, [fileId])).toMatchObject({
      outcome: 'refused',
      error: { message: expect.stringContaining('drive.addons.metadata.readonly') },
    });
  });

  it('tells nobody about files of others', () => {
    const { workspace, fileId } = tried();
    expect(workspace.driveCard(BEN, [fileId]).outcome).toBe('refused');
  });

  it('shows a card for a folder too, and none to somebody who took back their consent', () => {
    const { workspace } = tried();
    const folder = workspace.drive.rootOf(ANA).id;
    expect(workspace.driveCard(ANA, [folder]).outcome).toBe('returned');
    workspace.revokeAddOn(ANA);
    expect(workspace.driveCard(ANA, [folder])).toMatchObject({
      outcome: 'refused',
      error: { message: 'Authorization is required to perform that action.' },
    });
  });

  // W/add-ons/guides/workspace-restrictions: at most a hundred widgets, and a hundred sections; beyond is not emulated.
  it('says loudly when a card grows past what Google shows', () => {
    const many = (widgets: number, sections: number): string =>
      `function home() { const b = CardService.newCardBuilder(); for (let s = 0; s < ${sections}; s++) { const one = CardService.newCardSection();
        for (let w = 0; w < ${widgets}; w++) one.addWidget(CardService.newTextParagraph().setText('x')); b.addSection(one); } return b.build(); }`;
    const outcome = (widgets: number, sections: number): string =>
      tryCode(many(widgets, sections), { manifest: withCards() }).workspace.driveCard(ANA, []).outcome;
    expect([outcome(100, 1), outcome(0, 100), outcome(101, 1), outcome(0, 101)]).toEqual([
      ...['returned', 'returned', 'threw', 'threw'],
    ]);
  });

  it('stops a callback after 30 seconds', () => {
    const code = `function after(ms) { Utilities.sleep(ms); return CardService.newCardBuilder().build(); }
      function home() { return after(29000); }
      function selected() { return after(31000); }`;
    const { workspace, fileId } = tryCode(code, { manifest: withCards() });
    expect(workspace.driveCard(ANA, []).outcome).toBe('returned');
    expect(workspace.driveCard(ANA, [fileId]).outcome).toBe('killed');
  });
});
