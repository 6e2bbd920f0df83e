// SpreadsheetApp: the spreadsheet as a whole: its name, tabs, named ranges, people, metadata, and what cannot be opened.
import { type Case, equal, isTrue, throws } from '../script/case.ts';
import { emptySheet, inSheet } from '../script/files.ts';

const A = 'A/reference/spreadsheet';
const SPREADSHEETS = 'https://www.googleapis.com/auth/spreadsheets';
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const book = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();
const titles = (): string[] =>
  book()
    .getSheets()
    .map(sheet => sheet.getName());

/** What a case does to the list of tabs is undone whatever happens: tabs that were not there before are deleted. */
const keepingTabs = (use: (first: Sheet) => void) => (): void => {
  const before = book()
    .getSheets()
    .map(sheet => sheet.getSheetId());
  try {
    use(emptySheet());
  } finally {
    for (const sheet of book().getSheets()) if (before.indexOf(sheet.getSheetId()) < 0) book().deleteSheet(sheet);
  }
};

export const cases: Case[] = [
  {
    name: 'in a document no spreadsheet is active',
    source: 'seen live, 48; F§1.5',
    host: 'document',
    run() {
      equal([SpreadsheetApp.getActiveSpreadsheet(), SpreadsheetApp.getActive()], [null, null]);
    },
  },
  {
    name: 'other spreadsheets need the wide scope, which this script has not: the refusal names it',
    source: 'F§2.2',
    host: 'spreadsheet',
    run() {
      const refused = (member: string): string =>
        `call SpreadsheetApp.${member}. Required permissions: ${SPREADSHEETS}`;
      throws(() => SpreadsheetApp.openById(book().getId()), refused('openById'));
      throws(() => SpreadsheetApp.openByUrl(book().getUrl()), refused('openByUrl'));
      throws(() => SpreadsheetApp.create('never made'), refused('create'));
      throws(() => SpreadsheetApp.create('never made', 3, 3), refused('create'));
    },
  },
  {
    name: 'the active spreadsheet goes by two names, and its first calls speak of the active tab',
    source: `${A}/spreadsheet-app#getactive; ${A}/spreadsheet`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      equal([SpreadsheetApp.getActive().getId(), book().getId()], [book().getId(), book().getId()]);
      equal(book().setActiveSheet(sheet).getName(), sheet.getName());
      equal(SpreadsheetApp.getActiveSheet().getName(), sheet.getName());
      book().appendRow(['a', 1]);
      book().appendRow(['b', 2]);
      equal(book().getDataRange().getValues(), [
        ['a', 1],
        ['b', 2],
      ]);
      equal(book().getRange('A2').getValue(), 'b');
      equal(book().getRange(`'${sheet.getName()}'!B1`).getValue(), 1);
      SpreadsheetApp.setActiveSheet(book().getSheets()[0] as Sheet);
      isTrue(book().getActiveSheet().getName() !== sheet.getName(), 'another tab is active');
    }),
  },
  {
    name: 'a spreadsheet is renamed, and its zone and language are set',
    source: `${A}/spreadsheet#renamenewname; ${A}/spreadsheet#setspreadsheettimezonetimezone`,
    host: 'spreadsheet',
    run() {
      const [name, zone, locale] = [book().getName(), book().getSpreadsheetTimeZone(), book().getSpreadsheetLocale()];
      try {
        book().rename('Renamed for a moment');
        book().setSpreadsheetTimeZone('America/New_York');
        book().setSpreadsheetLocale('en_GB');
        equal(
          [book().getName(), book().getSpreadsheetTimeZone(), book().getSpreadsheetLocale()],
          ['Renamed for a moment', 'America/New_York', 'en_GB'],
        );
        const day = emptySheet().getRange('A1').setValue('2026-09-01').getValue() as Date;
        equal(day.toISOString(), '2026-09-01T04:00:00.000Z', 'a day begins at midnight of the zone');
      } finally {
        book().rename(name);
        book().setSpreadsheetTimeZone(zone);
        book().setSpreadsheetLocale(locale);
      }
    },
  },
  {
    name: 'tabs are inserted behind the active one or at a place, named, or made from another; the new one is active',
    source: `${A}/spreadsheet#insertsheetsheetname,-sheetindex,-options`,
    host: 'spreadsheet',
    run: keepingTabs(first => {
      book().setActiveSheet(first);
      const last = book().insertSheet('Last', book().getNumSheets());
      book().setActiveSheet(first);
      const next = book().insertSheet('Next');
      equal([next.getIndex(), book().getActiveSheet().getName()], [first.getIndex() + 1, 'Next'], 'behind the active');
      const front = book().insertSheet(0);
      equal([front.getIndex(), book().getNumSheets(), last.getIndex()], [1, titles().length, titles().length]);
      last.getRange('A1').setValue('template').setBackground('#ff0000');
      const copy = book().insertSheet('Copy', 1, { template: last });
      equal(
        [copy.getIndex(), copy.getRange('A1').getValue(), copy.getRange('A1').getBackground()],
        [2, 'template', '#ff0000'],
      );
      throws(() => {
        book().insertSheet('Copy');
        SpreadsheetApp.flush();
      }, 'already exists');
    }),
  },
  {
    name: 'a tab is found by its id and its name, and gone when it was deleted',
    source: `${A}/spreadsheet#getsheetbyidid; ${A}/spreadsheet#deletesheetsheet`,
    host: 'spreadsheet',
    run: keepingTabs(() => {
      const made = book().insertSheet('To be deleted');
      const find = (): unknown[] => [
        (book() as unknown as { getSheetById(id: number): Sheet | null }).getSheetById(made.getSheetId())?.getName() ??
          null,
        book().getSheetByName('To be deleted')?.getSheetId() ?? null,
        book().getSheetByName('to be deleted') === null,
      ];
      equal(find(), ['To be deleted', made.getSheetId(), true]);
      book().deleteSheet(made);
      equal(find(), [null, null, true]);
    }),
  },
  {
    name: 'the active tab moves to a place counted from 1',
    source: `${A}/spreadsheet#moveactivesheetpos`,
    host: 'spreadsheet',
    run: keepingTabs(() => {
      for (const [index, name] of ['One', 'Two', 'Three'].entries()) book().insertSheet(name, index);
      const order = (): string[] => titles().slice(0, 3);
      equal(order(), ['One', 'Two', 'Three']);
      book().setActiveSheet(book().getSheetByName('One') as Sheet);
      book().moveActiveSheet(3);
      equal(order(), ['Two', 'Three', 'One']);
      book().moveActiveSheet(1);
      equal(order(), ['One', 'Two', 'Three']);
    }),
  },
  {
    name: 'the active tab is renamed, doubled and deleted',
    source: `${A}/spreadsheet#duplicateactivesheet; ${A}/spreadsheet#deleteactivesheet`,
    host: 'spreadsheet',
    run: keepingTabs(() => {
      const made = book().insertSheet('Before');
      book().renameActiveSheet('After');
      made.getRange('A1').setValue(7);
      const double = book().duplicateActiveSheet();
      equal(
        [double.getName(), double.getIndex() - made.getIndex(), double.getRange('A1').getValue()],
        ['Copy of After', 1, 7],
      );
      equal(book().getActiveSheet().getName(), 'Copy of After');
      const now = book().deleteActiveSheet();
      equal([titles().indexOf('Copy of After'), now.getSheetId()], [-1, book().getActiveSheet().getSheetId()]);
    }),
  },
  {
    name: 'a tab copied into a spreadsheet comes last, as a copy with everything in it',
    source: `${A}/sheet#copytospreadsheet`,
    host: 'spreadsheet',
    run: keepingTabs(() => {
      const made = book().insertSheet('Original', 0);
      made.getRange('A1').setValue('x').setNote('n');
      const copies = [made.copyTo(book()), made.copyTo(book())];
      equal(
        copies.map(copy => copy.getName()),
        ['Copy of Original', 'Copy of Original 2'],
      );
      equal(copies[1]?.getIndex(), book().getNumSheets());
      equal([copies[0]?.getRange('A1').getValue(), copies[0]?.getRange('A1').getNote()], ['x', 'n']);
    }),
  },
  {
    name: 'the last tab in sight can neither be hidden nor deleted',
    source: `${A}/sheet#hidesheet (what every person sees in the editor)`,
    host: 'spreadsheet',
    run: keepingTabs(first => {
      const all = book().getSheets();
      isTrue(all.length === 1, 'the file of the cases has one tab');
      throws(() => {
        first.hideSheet();
        SpreadsheetApp.flush();
      }, '');
      throws(() => {
        book().deleteSheet(first);
        SpreadsheetApp.flush();
      }, '');
    }),
  },
  {
    name: 'a range is named, found by its name in any case, moved and forgotten; formulas know the name',
    source: `${A}/spreadsheet#setnamedrangename,-range; ${A}/named-range`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const own = (): GoogleAppsScript.Spreadsheet.NamedRange[] =>
        book()
          .getNamedRanges()
          .filter(named => named.getRange().getGridId() === sheet.getSheetId());
      sheet.getRange('A1:A2').setValues([[3], [4]]);
      book().setNamedRange('Conformance_points', sheet.getRange('A1:A2'));
      equal(book().getRangeByName('conformance_POINTS')?.getA1Notation(), 'A1:A2');
      equal(sheet.getRange('C1').setFormula('=SUM(Conformance_points)').getValue(), 7);
      book().setNamedRange('Conformance_points', sheet.getRange('A1'));
      equal([own().length, book().getRangeByName('Conformance_points')?.getA1Notation()], [1, 'A1'], 'set again');
      const [named] = sheet.getNamedRanges();
      equal([named?.getName(), named?.getRange().getA1Notation()], ['Conformance_points', 'A1']);
      named?.setName('Conformance_score').setRange(sheet.getRange('B1:B2'));
      equal(
        [book().getRangeByName('Conformance_points'), book().getRangeByName('Conformance_score')?.getA1Notation()],
        [null, 'B1:B2'],
      );
      sheet.insertColumnBefore(1);
      equal(book().getRangeByName('Conformance_score')?.getA1Notation(), 'C1:C2', 'follows');
      named?.remove();
      book().setNamedRange('Conformance_points', sheet.getRange('A1'));
      book().removeNamedRange('Conformance_points');
      equal([own().length, sheet.getNamedRanges().length], [0, 0], 'forgotten');
      throws(() => book().removeNamedRange('Conformance_points'), '');
    }),
  },
  {
    name: 'a name may not look like a cell, begin with a figure or hold a space',
    source: `${A}/spreadsheet#setnamedrangename,-range (what every person sees in the editor)`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      for (const name of ['A1', 'R1C1', '1st', 'two words', 'TRUE']) {
        throws(() => {
          book().setNamedRange(name, sheet.getRange('A1'));
          SpreadsheetApp.flush();
        }, '');
      }
    }),
  },
  {
    name: 'owner and editors are known by address; the owner is both',
    source: `${A}/spreadsheet#geteditors; A/reference/base/user`,
    host: 'spreadsheet',
    run() {
      const me = Session.getEffectiveUser().getEmail();
      const has = (users: GoogleAppsScript.Base.User[]): boolean => users.some(user => user.getEmail() === me);
      equal(book().getOwner()?.getEmail(), me);
      equal(has(book().getEditors()), true);
      const [user] = book().getEditors();
      equal([user?.getUserLoginId(), String(user)], [user?.getEmail(), user?.getEmail()]);
    },
  },
  {
    name: 'metadata of the spreadsheet, of a tab, of a row and of a column are read where they were put',
    source: `F§6; ${A}/developer-metadata; ${A}/developer-metadata-location`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
      const told = (item: Metadata | undefined): unknown[] => [
        item?.getKey(),
        item?.getValue(),
        String(item?.getVisibility()),
        String(item?.getLocation().getLocationType()),
      ];
      book().addDeveloperMetadata('of the book', 'v', PROJECT);
      sheet.addDeveloperMetadata('of the tab', PROJECT);
      sheet.getRange('2:2').addDeveloperMetadata('of a row', 'x');
      sheet.getRange('C:C').addDeveloperMetadata('of a column');
      try {
        equal(told(book().getDeveloperMetadata()[0]), ['of the book', 'v', 'PROJECT', 'SPREADSHEET']);
        equal(told(sheet.getDeveloperMetadata()[0]), ['of the tab', null, 'PROJECT', 'SHEET']);
        equal(told(sheet.getRange('2:2').getDeveloperMetadata()[0]), ['of a row', 'x', 'DOCUMENT', 'ROW']);
        equal(told(sheet.getRange('C:C').getDeveloperMetadata()[0]), ['of a column', null, 'DOCUMENT', 'COLUMN']);
        const place = sheet.getRange('2:2').getDeveloperMetadata()[0]?.getLocation();
        equal([place?.getRow()?.getA1Notation(), place?.getColumn(), place?.getSheet()], ['2:2', null, null]);
        equal(sheet.getRange('C:C').getDeveloperMetadata()[0]?.getLocation().getColumn()?.getA1Notation(), 'C:C');
        equal(sheet.getDeveloperMetadata()[0]?.getLocation().getSheet()?.getName(), sheet.getName());
        equal(book().getDeveloperMetadata()[0]?.getLocation().getSpreadsheet()?.getId(), book().getId());
        throws(() => sheet.getRange('A1:B2').addDeveloperMetadata('of two rows'), '');
      } finally {
        for (const item of book().getDeveloperMetadata()) item.remove();
      }
      equal(book().getDeveloperMetadata().length, 0, 'removed');
    }),
  },
  {
    name: 'metadata of a row goes where the row goes, and with it',
    source: 'F§6; W/sheets/api/guides/metadata',
    host: 'spreadsheet',
    run: inSheet(sheet => {
      sheet.getRange('2:2').addDeveloperMetadata('key of the row');
      const found = (): Metadata[] => sheet.createDeveloperMetadataFinder().withKey('key of the row').find();
      sheet.insertRowBefore(1);
      equal(found()[0]?.getLocation().getRow()?.getA1Notation(), '3:3');
      sheet.deleteRow(3);
      equal(found().length, 0);
    }),
  },
  {
    name: 'metadata is found by id, key, value, visibility and kind of place, within a range wholly or not at all',
    source: `${A}/developer-metadata-finder; ${A}/range#createdevelopermetadatafinder`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const { DeveloperMetadataLocationType: Place, DeveloperMetadataVisibility: Visibility } = SpreadsheetApp;
      sheet.addDeveloperMetadata('a', 'one', Visibility.PROJECT);
      sheet.getRange('3:3').addDeveloperMetadata('a', 'two');
      sheet.getRange('B:B').addDeveloperMetadata('b', 'two');
      const all = (): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder => sheet.createDeveloperMetadataFinder();
      const count = (finder: GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder): number => finder.find().length;
      equal([count(all()), count(all().withKey('a')), count(all().withValue('two'))], [3, 2, 2]);
      equal(count(all().withKey('a').withValue('two')), 1);
      equal(count(all().withVisibility(Visibility.PROJECT)), 1);
      equal(count(all().withLocationType(Place.COLUMN)), 1);
      const id = all().withKey('b').find()[0]?.getId() ?? 0;
      equal(book().createDeveloperMetadataFinder().withId(id).find()[0]?.getKey(), 'b');
      equal(count(sheet.getRange('1:5').createDeveloperMetadataFinder()), 1, 'the row in rows');
      equal(count(sheet.getRange('A1:D5').createDeveloperMetadataFinder()), 0, 'the row in a block');
    }),
  },
  {
    name: 'metadata is changed and moved',
    source: `${A}/developer-metadata`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      sheet.addDeveloperMetadata('a');
      const item = sheet.getDeveloperMetadata()[0] as Metadata;
      item.setKey('b').setValue('v').setVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      equal([item.getKey(), item.getValue(), String(item.getVisibility())], ['b', 'v', 'PROJECT']);
      const place = (): string => String(item.getLocation().getLocationType());
      equal([item.moveToRow(sheet.getRange('2:2')) && place()], ['ROW']);
      equal([item.moveToColumn(sheet.getRange('B:B')) && place()], ['COLUMN']);
      throws(() => item.moveToRow(sheet.getRange('B:B')), '');
      equal([item.moveToSpreadsheet() && place()], ['SPREADSHEET']);
      equal([item.moveToSheet(sheet) && place()], ['SHEET']);
      item.remove();
      equal(sheet.getDeveloperMetadata().length, 0);
    }),
  },
  {
    name: 'ten million cells are the most a spreadsheet can have',
    source: 'F§3.5',
    host: 'spreadsheet',
    run: inSheet(sheet => {
      throws(() => {
        sheet.insertRowsAfter(1000, 400_000);
        SpreadsheetApp.flush();
      }, '10000000');
      equal(sheet.getMaxRows(), 1000);
    }),
  },
  {
    name: 'a toast needs a message and takes a title and seconds',
    source: `${A}/spreadsheet#toastmsg,-title,-timeoutseconds`,
    host: 'spreadsheet',
    run() {
      book().toast('Saved');
      book().toast('Saved', 'Throughline', 3);
      throws(() => book().toast({} as never), "don't match the method signature");
    },
  },
  {
    name: 'enums of SpreadsheetApp know their members by name and place',
    source: 'seen live, 60; the page of each enum',
    host: 'any',
    run() {
      type Enum = { [name: string]: { ordinal(): number; name(): string; compareTo(other: unknown): number } };
      const all = SpreadsheetApp as unknown as { [name: string]: Enum };
      const wanted: { [name: string]: string } = {
        AutoFillSeries: 'DEFAULT_SERIES ALTERNATE_SERIES',
        BorderStyle: 'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE',
        ColorType: 'UNSUPPORTED RGB THEME',
        DeveloperMetadataLocationType: 'SPREADSHEET SHEET ROW COLUMN',
        DeveloperMetadataVisibility: 'DOCUMENT PROJECT',
        Dimension: 'COLUMNS ROWS',
        Direction: 'UP DOWN NEXT PREVIOUS',
        ProtectionType: 'RANGE SHEET',
        RelativeDate: 'TODAY TOMORROW YESTERDAY PAST_WEEK PAST_MONTH PAST_YEAR',
        SortOrder: 'ASCENDING DESCENDING',
        TextDirection: 'LEFT_TO_RIGHT RIGHT_TO_LEFT',
        TextToColumnsDelimiter: 'COMMA SEMICOLON PERIOD SPACE',
        WrapStrategy: 'WRAP OVERFLOW CLIP',
      };
      for (const type of Object.keys(wanted)) {
        const names = (wanted[type] ?? '').split(' ');
        const members = names.map(name => all[type]?.[name]);
        equal(
          members.map(member => member?.name()),
          names,
          type,
        );
        equal(members.map(String), names, `${type} as text`);
        isTrue(new Set(members.map(member => member?.ordinal())).size === names.length, `${type} has places`);
      }
      const { WRAP, CLIP } = SpreadsheetApp.WrapStrategy as unknown as Enum;
      isTrue((WRAP?.compareTo(CLIP) ?? 0) < 0, 'compareTo goes by place');
      equal(String(SpreadsheetApp.WrapStrategy), 'WRAP', 'the type answers as its first member');
    },
  },
];
