// SpreadsheetApp: what is laid over cells: validations, filters, conditional formats, protections, charts.
import { type Case, equal, isTrue, throws } from '../script/case.ts';
import { inSheet } from '../script/files.ts';
import { type Json, SHEETS, sendOk } from '../script/rest.ts';

const A = 'A/reference/spreadsheet';
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
/** Members that the published types lack. */
type WithColorObjects = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder & {
  setBackgroundObject(color: GoogleAppsScript.Spreadsheet.Color): WithColorObjects;
  setFontColorObject(color: GoogleAppsScript.Spreadsheet.Color): WithColorObjects;
};
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

const rule = (): Rule => SpreadsheetApp.newDataValidation();
const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** Written into a cell with this rule, strict: what is refused leaves the cell as it was. */
function isAllowed(sheet: Sheet, wanted: Rule, value: unknown): boolean {
  const cell = sheet.getRange('A1').clear().setDataValidation(wanted.setAllowInvalid(false).build());
  try {
    cell.setValue(value);
    SpreadsheetApp.flush();
    return true;
  } catch {
    return false;
  } finally {
    cell.clearDataValidations();
  }
}

/** Each rule: its name among the criteria, its values as read back, what it allows and what it refuses. */
function checkRules(sheet: Sheet, rules: readonly [Rule, string, readonly unknown[], unknown, unknown][]): void {
  for (const [wanted, type, values, good, bad] of rules) {
    const built = wanted.build();
    equal([String(built.getCriteriaType()), built.getCriteriaValues()], [type, values], type);
    const read = sheet.getRange('B1').setDataValidation(built).getDataValidation();
    equal([String(read?.getCriteriaType()), read?.getCriteriaValues()], [type, values], `${type}, read back`);
    equal([isAllowed(sheet, wanted, good), isAllowed(sheet, wanted, bad)], [true, false], `${type} allows`);
  }
}

/** Below a header, the values that a filter with these criteria leaves in sight. */
function shown(sheet: Sheet, values: readonly unknown[], criteria: Criteria): unknown[] {
  sheet.clear().getFilter()?.remove();
  const range = sheet.getRange(1, 1, values.length + 1, 1).setValues([['Header'], ...values.map(value => [value])]);
  range.createFilter().setColumnFilterCriteria(1, criteria.build());
  return values.filter((_, index) => !sheet.isRowHiddenByFilter(index + 2));
}

function checkFilters(
  sheet: Sheet,
  rows: readonly unknown[],
  all: readonly [Criteria, string, unknown[], unknown[]][],
): void {
  for (const [criteria, type, values, wanted] of all) {
    const built = criteria.build();
    equal([String(built.getCriteriaType()), built.getCriteriaValues()], [type, values], type);
    equal(shown(sheet, rows, criteria), wanted, `${type} shows`);
  }
}

const filter = (): Criteria => SpreadsheetApp.newFilterCriteria();

/** The colour people see in A1, A2 … */
function colorsSeen(sheet: Sheet, address: string): string[] {
  SpreadsheetApp.flush();
  const range = encodeURIComponent(`'${sheet.getName()}'!${address}`);
  const fields = 'fields=sheets(data(rowData(values(effectiveFormat(backgroundColor)))))';
  const answer = sendOk('GET', `${SHEETS}/${sheet.getParent().getId()}?ranges=${range}&${fields}`);
  return answer.sheets[0].data[0].rowData.map((row: Json) => {
    const { red = 0, green = 0, blue = 0 } = row.values[0].effectiveFormat.backgroundColor;
    return [red, green, blue].map(part => Math.round(part * 255)).join(' ');
  });
}

export const cases: Case[] = [
  {
    name: 'rules for numbers keep numbers, and refuse what they say',
    source: `${A}/data-validation-builder; seen live`,
    host: 'spreadsheet',
    run: inSheet(sheet =>
      checkRules(sheet, [
        [rule().requireNumberBetween(1, 5), 'NUMBER_BETWEEN', [1, 5], 5, 6],
        [rule().requireNumberNotBetween(1, 5), 'NUMBER_NOT_BETWEEN', [1, 5], 6, 5],
        [rule().requireNumberEqualTo(3), 'NUMBER_EQUAL_TO', [3], 3, 4],
        [rule().requireNumberNotEqualTo(3), 'NUMBER_NOT_EQUAL_TO', [3], 4, 3],
        [rule().requireNumberGreaterThan(3), 'NUMBER_GREATER_THAN', [3], 4, 3],
        [rule().requireNumberGreaterThanOrEqualTo(3), 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [3], 3, 2],
        [rule().requireNumberLessThan(3), 'NUMBER_LESS_THAN', [3], 2, 3],
        [rule().requireNumberLessThanOrEqualTo(3), 'NUMBER_LESS_THAN_OR_EQUAL_TO', [3], 3, 4],
      ]),
    ),
  },
  {
    name: 'rules for dates keep days, and refuse what they say',
    source: `${A}/data-validation-builder; seen live`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const [first, second] = [day('2026-09-01'), day('2026-09-10')];
      checkRules(sheet, [
        [rule().requireDate(), 'DATE_IS_VALID_DATE', [], '2026-09-01', 'no date'],
        [rule().requireDateAfter(first), 'DATE_AFTER', [first], '2026-09-02', '2026-09-01'],
        [rule().requireDateBefore(first), 'DATE_BEFORE', [first], '2026-08-31', '2026-09-01'],
        [rule().requireDateBetween(first, second), 'DATE_BETWEEN', [first, second], '2026-09-10', '2026-09-11'],
        [rule().requireDateNotBetween(first, second), 'DATE_NOT_BETWEEN', [first, second], '2026-09-11', '2026-09-05'],
        [rule().requireDateEqualTo(first), 'DATE_EQUAL_TO', [first], '2026-09-01', '2026-09-02'],
        [rule().requireDateOnOrAfter(first), 'DATE_ON_OR_AFTER', [first], '2026-09-01', '2026-08-31'],
        [rule().requireDateOnOrBefore(first), 'DATE_ON_OR_BEFORE', [first], '2026-09-01', '2026-09-02'],
      ]);
    }),
  },
  {
    name: 'rules for texts, formulas, lists and checkboxes refuse what they say',
    source: `${A}/data-validation-builder; seen live, 46`,
    host: 'spreadsheet',
    run: inSheet(sheet =>
      checkRules(sheet, [
        [rule().requireTextContains('oal'), 'TEXT_CONTAINS', ['oal'], 'goals', 'plan'],
        [rule().requireTextDoesNotContain('oal'), 'TEXT_DOES_NOT_CONTAIN', ['oal'], 'plan', 'goals'],
        [rule().requireTextEqualTo('plan'), 'TEXT_EQUAL_TO', ['plan'], 'plan', 'plans'],
        [rule().requireTextIsEmail(), 'TEXT_IS_VALID_EMAIL', [], 'a@example.org', 'example.org'],
        [rule().requireTextIsUrl(), 'TEXT_IS_VALID_URL', [], 'https://example.org/a', 'no address'],
        [rule().requireFormulaSatisfied('=A1>3'), 'CUSTOM_FORMULA', ['=A1>3'], 4, 3],
        [rule().requireValueInList(['x', 'y'], false), 'VALUE_IN_LIST', [['x', 'y'], false], 'y', 'z'],
        [rule().requireCheckbox(), 'CHECKBOX', [], true, 'yes'],
        [rule().requireCheckbox('yes', 'no'), 'CHECKBOX', ['yes', 'no'], 'no', 'maybe'],
      ]),
    ),
  },
  {
    name: 'a rule may take its values from a range, and gives the range back',
    source: `${A}/data-validation-builder#requirevalueinrangerange,-showdropdown`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const range = sheet.getRange('D1:D2').setValues([['a'], ['b']]);
      const wanted = rule().requireValueInRange(range, true);
      equal([isAllowed(sheet, wanted, 'b'), isAllowed(sheet, wanted, 'c')], [true, false]);
      const read = sheet.getRange('B1').setDataValidation(wanted.build()).getDataValidation();
      const [back, showsDropdown] = read?.getCriteriaValues() ?? [];
      equal([String(read?.getCriteriaType()), back.getA1Notation(), showsDropdown], ['VALUE_IN_RANGE', 'D1:D2', true]);
    }),
  },
  {
    name: 'a rule has a help text, allows invalid data at first, and is copied to be changed',
    source: `${A}/data-validation; F§6`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const first = rule().requireNumberLessThan(3).build();
      equal([first.getHelpText(), first.getAllowInvalid()], [null, true], 'at first');
      const builder = first.copy().setHelpText('below three').setAllowInvalid(false);
      equal([builder.getAllowInvalid(), builder.copy().build().getHelpText()], [false, 'below three']);
      sheet.getRange('A1').setDataValidation(builder.build());
      const read = sheet.getRange('A1').getDataValidation();
      equal([read?.getHelpText(), read?.getAllowInvalid()], ['below three', false]);
      equal([first.getHelpText(), first.getAllowInvalid()], [null, true], 'the first is as it was');
    }),
  },
  {
    name: 'criteria and values of one rule make another',
    source: `${A}/data-validation-builder#withcriteriacriteria,-args`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const rules = [
        rule().requireNumberBetween(1, 5).build(),
        rule().requireValueInList(['x', 'y']).build(),
        rule().requireDateAfter(day('2026-09-01')).build(),
        rule().requireValueInRange(sheet.getRange('D1:D2')).build(),
      ];
      for (const built of rules) {
        const again = rule().withCriteria(built.getCriteriaType(), built.getCriteriaValues()).build();
        equal(String(again.getCriteriaType()), String(built.getCriteriaType()));
        equal(String(again.getCriteriaValues()), String(built.getCriteriaValues()));
      }
    }),
  },
  {
    name: 'rules of a block are set and read cell by cell; null takes one away',
    source: `${A}/range#setdatavalidationsrules`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const range = sheet.getRange('A1:B1');
      range.setDataValidations([[rule().requireNumberEqualTo(1).build(), null]]);
      const types = (): string[] =>
        (range.getDataValidations()[0] ?? []).map(found => String(found?.getCriteriaType() ?? null));
      equal(types(), ['NUMBER_EQUAL_TO', 'null']);
      sheet.getRange('A1').setDataValidation(null);
      equal(types(), ['null', 'null']);
    }),
  },
  {
    name: 'a rule that allows invalid data refuses nothing',
    source: 'F§6',
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const cell = sheet.getRange('A1').setDataValidation(rule().requireNumberLessThan(3).build());
      equal(cell.setValue(7).getValue(), 7);
    }),
  },
  {
    name: 'filters by number show what meets the condition; numbers stay numbers',
    source: `${A}/filter-criteria-builder; seen live`,
    host: 'spreadsheet',
    run: inSheet(sheet =>
      checkFilters(
        sheet,
        [1, 2, 3, 4],
        [
          [filter().whenNumberBetween(2, 3), 'NUMBER_BETWEEN', [2, 3], [2, 3]],
          [filter().whenNumberNotBetween(2, 3), 'NUMBER_NOT_BETWEEN', [2, 3], [1, 4]],
          [filter().whenNumberEqualTo(2), 'NUMBER_EQUAL_TO', [2], [2]],
          [filter().whenNumberNotEqualTo(2), 'NUMBER_NOT_EQUAL_TO', [2], [1, 3, 4]],
          [filter().whenNumberGreaterThan(2), 'NUMBER_GREATER_THAN', [2], [3, 4]],
          [filter().whenNumberGreaterThanOrEqualTo(2), 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [2], [2, 3, 4]],
          [filter().whenNumberLessThan(2), 'NUMBER_LESS_THAN', [2], [1]],
          [filter().whenNumberLessThanOrEqualTo(2), 'NUMBER_LESS_THAN_OR_EQUAL_TO', [2], [1, 2]],
          [filter().whenFormulaSatisfied('=A2>3'), 'CUSTOM_FORMULA', ['=A2>3'], [4]],
        ],
      ),
    ),
  },
  {
    name: 'filters by text show what meets the condition',
    source: `${A}/filter-criteria-builder; seen live`,
    host: 'spreadsheet',
    run: inSheet(sheet =>
      checkFilters(
        sheet,
        ['plan', 'planned', 'replan', ''],
        [
          [filter().whenTextContains('plan'), 'TEXT_CONTAINS', ['plan'], ['plan', 'planned', 'replan']],
          [filter().whenTextDoesNotContain('ned'), 'TEXT_DOES_NOT_CONTAIN', ['ned'], ['plan', 'replan', '']],
          [filter().whenTextEqualTo('plan'), 'TEXT_EQUAL_TO', ['plan'], ['plan']],
          [filter().whenTextStartsWith('plan'), 'TEXT_STARTS_WITH', ['plan'], ['plan', 'planned']],
          [filter().whenTextEndsWith('plan'), 'TEXT_ENDS_WITH', ['plan'], ['plan', 'replan']],
          [filter().whenCellEmpty(), 'CELL_EMPTY', [], ['']],
          [filter().whenCellNotEmpty(), 'CELL_NOT_EMPTY', [], ['plan', 'planned', 'replan']],
        ],
      ),
    ),
  },
  {
    name: 'filters by day show what meets the condition; days come back as Dates',
    source: `${A}/filter-criteria-builder; seen live`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const date = day('2026-09-02');
      checkFilters(
        sheet,
        ['2026-09-01', '2026-09-02', '2026-09-03'],
        [
          [filter().whenDateAfter(date), 'DATE_AFTER', [date], ['2026-09-03']],
          [filter().whenDateBefore(date), 'DATE_BEFORE', [date], ['2026-09-01']],
          [filter().whenDateEqualTo(date), 'DATE_EQUAL_TO', [date], ['2026-09-02']],
        ],
      );
    }),
  },
  {
    name: 'days counted from today have criteria of their own',
    source: 'seen live, 46',
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const { TODAY, TOMORROW, YESTERDAY } = SpreadsheetApp.RelativeDate;
      const built = [
        filter().whenDateAfter(TODAY),
        filter().whenDateBefore(TOMORROW),
        filter().whenDateEqualTo(YESTERDAY),
      ].map(criteria => criteria.build());
      equal(
        built.map(criteria => String(criteria.getCriteriaType())),
        ['DATE_AFTER_RELATIVE', 'DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE'],
      );
      isTrue(built[0]?.getCriteriaValues()[0] === TODAY, 'the value is the member of the enum');
      equal(shown(sheet, ['1999-01-01', '2999-01-01'], filter().whenDateAfter(TODAY)), ['2999-01-01']);
      const again = filter().withCriteria(built[1]!.getCriteriaType()!, built[1]!.getCriteriaValues()).build();
      equal(
        [String(again.getCriteriaType()), String(again.getCriteriaValues()[0])],
        ['DATE_BEFORE_RELATIVE', 'TOMORROW'],
      );
    }),
  },
  {
    name: 'hidden values are hidden by what is shown of them; a copy of the criteria is its own',
    source: `${A}/filter-criteria-builder#sethiddenvaluesvalues`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      equal(shown(sheet, ['done', 'open', 5], filter().setHiddenValues(['done', '5'])), ['open']);
      const first = filter().setHiddenValues(['a']).build();
      const second = first.copy().setHiddenValues(['b']);
      equal([first.getHiddenValues(), second.copy().build().getHiddenValues()], [['a'], ['b']]);
    }),
  },
  {
    name: 'a filter knows its range, its criteria and how it sorted; the header stays on top',
    source: `${A}/filter; seen live`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      equal([sheet.getFilter(), sheet.getRange('A1').getFilter()], [null, null], 'no filter');
      const range = sheet.getRange('A1:B4').setValues([
        ['Name', 'Points'],
        ['b', 2],
        ['a', 3],
        ['c', 1],
      ]);
      const made = range.createFilter();
      equal(
        [made.getRange().getA1Notation(), sheet.getRange('F9').getFilter()?.getRange().getA1Notation()],
        ['A1:B4', 'A1:B4'],
      );
      made.sort(2, false);
      equal(
        range.getValues().map(row => row[0]),
        ['Name', 'a', 'b', 'c'],
        'by points',
      );
      made.sort(1, false);
      equal(
        range.getValues().map(row => row[0]),
        ['Name', 'c', 'b', 'a'],
        'by name',
      );
      const spec = (made as unknown as { getColumnSortSpec(column: number): Json }).getColumnSortSpec(1);
      equal([spec.getDimensionIndex(), spec.isAscending(), String(spec.getSortOrder())], [1, false, 'DESCENDING']);
      made.setColumnFilterCriteria(2, filter().whenNumberGreaterThan(1).build());
      equal(String(made.getColumnFilterCriteria(2)?.getCriteriaType()), 'NUMBER_GREATER_THAN');
      equal(
        [sheet.isRowHiddenByFilter(1), sheet.isRowHiddenByFilter(2), sheet.isRowHiddenByFilter(3)],
        [false, true, false],
      );
      made.removeColumnFilterCriteria(2);
      equal([made.getColumnFilterCriteria(2), sheet.isRowHiddenByFilter(2)], [null, false]);
      made.remove();
      equal(sheet.getFilter(), null, 'removed');
    }),
  },
  {
    name: 'clearing may leave out the rows that a filter hides',
    source: `${A}/range#clearoptions`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      shown(sheet, ['done', 'open'], filter().setHiddenValues(['done']));
      sheet.getRange('A2:A3').clear({ contentsOnly: true, skipFilteredRows: true });
      equal(sheet.getRange('A1:A3').getValues().flat(), ['Header', 'done', '']);
    }),
  },
  {
    name: 'a conditional format colours what meets its condition, and only to the eye',
    source: `${A}/conditional-format-rule-builder`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const range = sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      const built = SpreadsheetApp.newConditionalFormatRule()
        .whenNumberGreaterThan(1)
        .setBackground('#ff0000')
        .setRanges([range])
        .build();
      sheet.setConditionalFormatRules([built]);
      equal(colorsSeen(sheet, 'A1:A3'), ['255 255 255', '255 0 0', '255 0 0']);
      equal(range.getBackgrounds().flat(), ['#ffffff', '#ffffff', '#ffffff'], 'own colours');
      sheet.clearConditionalFormatRules();
      equal([sheet.getConditionalFormatRules().length, colorsSeen(sheet, 'A2')], [0, ['255 255 255']]);
    }),
  },
  {
    name: 'a conditional format reads back: ranges, condition, looks; what it leaves alone is null',
    source: `${A}/boolean-condition; ${A}/conditional-format-rule`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const theme = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT3).build();
      const builder = (SpreadsheetApp.newConditionalFormatRule() as WithColorObjects)
        .setBackgroundObject(theme)
        .setFontColorObject(theme)
        .whenTextContains('x')
        .setBold(true)
        .setItalic(false)
        .setUnderline(true)
        .setStrikethrough(true)
        .setFontColor('#00ff00')
        .setRanges([sheet.getRange('A1:A3'), sheet.getRange('C1')]);
      const other = (builder.copy() as WithColorObjects).setFontColorObject(theme).whenCellEmpty();
      sheet.setConditionalFormatRules([builder.build(), other.build()]);
      const [read, second] = sheet.getConditionalFormatRules();
      equal(
        read?.getRanges().map(range => range.getA1Notation()),
        ['A1:A3', 'C1'],
      );
      const found = read?.getBooleanCondition() as Json;
      equal([String(found.getCriteriaType()), found.getCriteriaValues()], ['TEXT_CONTAINS', ['x']]);
      equal(
        [found.getBold(), found.getItalic(), found.getUnderline(), found.getStrikethrough()],
        [true, false, true, true],
      );
      equal(found.getFontColorObject().asRgbColor().asHexString(), '#00ff00');
      equal(String(found.getBackgroundObject().asThemeColor().getThemeColorType()), 'ACCENT3');
      const another = second?.getBooleanCondition() as Json;
      equal(
        [String(another.getCriteriaType()), String(another.getFontColorObject().getColorType())],
        ['CELL_EMPTY', 'THEME'],
      );
      const plain = second
        ?.copy()
        .setRanges([sheet.getRange('D1')])
        .build();
      equal(
        plain?.getRanges().map(range => range.getA1Notation()),
        ['D1'],
      );
      const faded = read
        ?.copy()
        .setBackground(null as never)
        .setFontColor(null as never)
        .build()
        .getBooleanCondition() as Json;
      equal(
        [faded.getBackgroundObject(), faded.getFontColorObject(), faded.getBold()],
        [null, null, true],
        'taken away',
      );
      const bare = SpreadsheetApp.newConditionalFormatRule()
        .whenCellNotEmpty()
        .setRanges([sheet.getRange('A1')])
        .build();
      const empty = bare.getBooleanCondition() as Json;
      equal([empty.getBold(), empty.getBackgroundObject(), empty.getFontColorObject()], [null, null, null]);
    }),
  },
  {
    name: 'a conditional format needs a condition and ranges',
    source: `${A}/conditional-format-rule-builder#build`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      throws(
        () =>
          SpreadsheetApp.newConditionalFormatRule()
            .setRanges([sheet.getRange('A1')])
            .build(),
        '',
      );
      throws(() => SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build(), '');
    }),
  },
  {
    name: 'a protected range has a type, a place, a description; its owner may edit and is not named; it is found and removed',
    source: `seen live, 43; ${A}/protection`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      const made = sheet.getRange('A1:B2').protect();
      equal([made.getDescription(), made.isWarningOnly(), made.canEdit()], ['', false, true], 'at first');
      equal([String(made.getProtectionType()), made.getRange().getA1Notation()], ['RANGE', 'A1:B2']);
      equal(made.getEditors().length, 0, 'editors');
      made.setDescription('Journal').setWarningOnly(true).setRange(sheet.getRange('C1:C3'));
      const [read] = sheet.getProtections(RANGE);
      equal(
        [read?.getDescription(), read?.isWarningOnly(), read?.getRange().getA1Notation()],
        ['Journal', true, 'C1:C3'],
      );
      const inBook = sheet
        .getParent()
        .getProtections(RANGE)
        .filter(found => found.getDescription() === 'Journal');
      equal([inBook.length, sheet.getProtections(SHEET).length, sheet.getRange('C1').canEdit()], [1, 0, true]);
      made.remove();
      equal(sheet.getProtections(RANGE).length, 0, 'removed');
    }),
  },
  {
    name: 'a protected tab spans it without an address, and may leave ranges free; a protected range may not',
    source: `seen live, 43; ${A}/protection#setunprotectedrangesranges`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const made = sheet.protect();
      const range = made.getRange();
      equal([String(made.getProtectionType()), range.getA1Notation()], ['SHEET', '']);
      equal([range.getNumRows(), range.getNumColumns()], [sheet.getMaxRows(), sheet.getMaxColumns()]);
      equal(made.getUnprotectedRanges().length, 0, 'free at first');
      made.setUnprotectedRanges([sheet.getRange('A1:A3'), sheet.getRange('C:C')]);
      equal(made.getUnprotectedRanges().map(free => free.getA1Notation())[0], 'A1:A3');
      const part = sheet.getRange('A1').protect();
      throws(() => part.setUnprotectedRanges([sheet.getRange('A1')]), '');
    }),
  },
  {
    name: 'neither the owner nor who runs the script can be taken from a protection',
    source: `F§6; ${A}/protection#removeeditorsemailaddresses`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const me = Session.getEffectiveUser().getEmail();
      const made = sheet.getRange('A1').protect();
      made.addEditor(me);
      made.removeEditors(made.getEditors().map(user => user.getEmail()));
      equal(made.canEdit(), true, 'removeEditors');
      made.addEditors([me]);
      made.removeEditor(me);
      equal(made.canEdit(), true, 'removeEditor');
      equal(sheet.getRange('A1').setValue(1).getValue(), 1, 'and edits');
    }),
  },
  {
    name: 'a protection lets the domain in when told so, in files of a Workspace domain',
    source: `F§6; ${A}/protection#setdomainediteditable (needs a Workspace account)`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const made = sheet.getRange('A1').protect();
      equal(made.setDomainEdit(true).canDomainEdit(), true);
      equal(made.setDomainEdit(false).canDomainEdit(), false);
    }),
  },
  {
    name: 'a protection follows a named range only when told so',
    source: `${A}/protection#getrangename`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const book = sheet.getParent();
      book.setNamedRange('Conformance_protected', sheet.getRange('B2:B4'));
      try {
        const made = sheet.getRange('B2:B4').protect();
        equal(made.getRangeName(), null, 'at first');
        made.setRange(sheet.getRange('A1')).setRangeName('Conformance_protected');
        equal([made.getRangeName(), made.getRange().getA1Notation()], ['Conformance_protected', 'B2:B4']);
      } finally {
        book.removeNamedRange('Conformance_protected');
      }
    }),
  },
  {
    name: 'a chart is built from ranges, put in, found and taken out',
    source: 'F§6; A/reference/spreadsheet/embedded-chart-builder',
    host: 'spreadsheet',
    run: inSheet(sheet => {
      sheet.getRange('A1:B3').setValues([
        ['Month', 'Points'],
        ['Sep', 3],
        ['Oct', 5],
      ]);
      const builder = (): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder =>
        sheet.newChart().addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:B3'));
      sheet.insertChart(builder().asColumnChart().setTitle('Columns').setPosition(5, 2, 0, 0).build());
      sheet.insertChart(builder().asBarChart().setOption('title', 'Bars').setPosition(5, 2, 0, 0).build());
      sheet.insertChart(builder().asLineChart().setPosition(9, 4, 0, 0).build());
      sheet.insertChart(
        builder()
          .setChartType('COLUMN' as never)
          .setPosition(1, 1, 0, 0)
          .build(),
      );
      SpreadsheetApp.flush();
      const fields = 'fields=sheets(properties.sheetId,charts)';
      const answer = sendOk('GET', `${SHEETS}/${sheet.getParent().getId()}?${fields}`);
      const own = answer.sheets.find((found: Json) => (found.properties.sheetId ?? 0) === sheet.getSheetId());
      equal(
        own.charts.map(({ spec }: Json) => [spec.basicChart.chartType, spec.title ?? '']),
        [
          ['COLUMN', 'Columns'],
          ['BAR', 'Bars'],
          ['LINE', ''],
          ['COLUMN', ''],
        ],
      );
      const anchor = own.charts[2].position.overlayPosition.anchorCell;
      equal([anchor.rowIndex, anchor.columnIndex], [8, 3], 'place');
      const charts = sheet.getCharts();
      isTrue(
        charts.every(chart => typeof chart.getChartId() === 'number'),
        'charts in a tab have ids',
      );
      for (const chart of charts) sheet.removeChart(chart);
      equal(sheet.getCharts().length, 0, 'removed');
    }),
  },
];
