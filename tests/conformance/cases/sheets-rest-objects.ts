// Sheets REST: requests of batchUpdate about sheets, filters, protections, looks, names, charts and metadata.
import { type Case, equal, isTrue } from '../script/case.ts';
import {
  changeSpreadsheet,
  type Json,
  refusal,
  SHEETS,
  send,
  sendOk,
  valuesOf,
  withSpreadsheet,
} from '../script/rest.ts';
import { cells, cellsOf, change, RECORDED, REQUEST, rows, sheetOf } from '../script/sheets.ts';

const RED = { red: 1 };
const get = (id: string, fields: string): Json => sendOk('GET', `${SHEETS}/${id}?fields=${encodeURIComponent(fields)}`);
const titles = (id: string): string[] =>
  get(id, 'sheets(properties(title))').sheets.map(({ properties }: Json) => properties.title);
const bounds = { startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 };

export const cases: Case[] = [
  {
    name: 'addSheet answers the new sheet, and a title that is taken refuses the batch',
    source: `${REQUEST}#addsheetrequest; ${RECORDED}`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const properties = {
          title: 'Goals',
          index: 0,
          gridProperties: { rowCount: 10, columnCount: 3, frozenRowCount: 1 },
        };
        const [{ addSheet }] = change(id, [{ addSheet: { properties } }]);
        equal(addSheet.properties.gridProperties, properties.gridProperties);
        equal(titles(id), ['Goals', 'Sheet1']);
        const words = 'A sheet with the name "goals" already exists. Please enter another name.';
        refusal(changeSpreadsheet(id, [{ addSheet: { properties: { title: 'goals' } } }]), 400, words);
      }),
  },
  {
    name: 'duplicateSheet copies values under a new name and id',
    source: `${REQUEST}#duplicatesheetrequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([['a']], id => {
        const request = { sourceSheetId: 0, insertSheetIndex: 1, newSheetName: 'Twin' };
        const [{ duplicateSheet }] = change(id, [{ duplicateSheet: request }]);
        isTrue(duplicateSheet.properties.sheetId > 0, 'an id of its own');
        equal(valuesOf(id, 'Twin!A1'), [['a']]);
        equal(titles(id), ['Sheet1', 'Twin']);
      }),
  },
  {
    name: 'the last sheet cannot be deleted',
    source: `${REQUEST}#deletesheetrequest; ${RECORDED}`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        refusal(changeSpreadsheet(id, [{ deleteSheet: { sheetId: 0 } }]), 400, "You can't remove all the");
        change(id, [{ addSheet: { properties: { title: 'Two' } } }, { deleteSheet: { sheetId: 0 } }]);
        equal(titles(id), ['Two']);
      }),
  },
  {
    name: 'updateSheetProperties renames a sheet in formulas too, and needs a mask',
    source: `${REQUEST}#updatesheetpropertiesrequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([['a']], id => {
        change(id, [{ addSheet: { properties: { sheetId: 9, title: 'Two' } } }]);
        const url = `${SHEETS}/${id}/values/${encodeURIComponent('Two!A1')}?valueInputOption=USER_ENTERED`;
        sendOk('PUT', url, { values: [['=Sheet1!A1']] });
        const update = (fields: string) => ({
          updateSheetProperties: { properties: { sheetId: 0, title: 'Class 7b', hidden: true }, fields },
        });
        refusal(changeSpreadsheet(id, [update('')]), 400, "At least one field must be listed in 'fields'");
        change(id, [update('title')]);
        equal(titles(id), ['Class 7b', 'Two']);
        equal(valuesOf(id, 'Two!A1', 'valueRenderOption=FORMULA'), [["='Class 7b'!A1"]]);
        equal(sheetOf(id, 'properties(hidden)').properties?.hidden, undefined);
      }),
  },
  {
    name: 'updateSpreadsheetProperties renames the file and sets its time zone',
    source: `${REQUEST}#updatespreadsheetpropertiesrequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const properties = { title: 'Renamed', timeZone: 'Europe/Madrid', locale: 'es' };
        change(id, [{ updateSpreadsheetProperties: { properties, fields: 'title,timeZone' } }]);
        const { title, locale, timeZone } = get(id, 'properties(title,locale,timeZone)').properties;
        equal([title, locale, timeZone], ['Renamed', 'en_US', 'Europe/Madrid']);
      }),
  },
  {
    name: 'a basic filter hides rows by value, and clearBasicFilter takes it away',
    source: `${REQUEST}#setbasicfilterrequest; ${REQUEST}#clearbasicfilterrequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([['h'], ['a'], ['b']], id => {
        const filter = { range: cells(0, 3, 0, 1), criteria: { 0: { hiddenValues: ['a'] } } };
        change(id, [{ setBasicFilter: { filter } }]);
        const sheet = sheetOf(id, 'basicFilter(range,criteria),data(rowMetadata(hiddenByFilter))');
        equal(sheet.basicFilter.criteria, { 0: { hiddenValues: ['a'] } });
        equal(sheet.data[0].rowMetadata.slice(0, 3), [{}, { hiddenByFilter: true }, {}]);
        change(id, [{ clearBasicFilter: { sheetId: 0 } }]);
        equal(sheetOf(id, 'basicFilter').basicFilter, undefined);
      }),
  },
  {
    name: 'filter views are added, changed by mask, duplicated and deleted by id',
    source: `${REQUEST}#addfilterviewrequest; ${REQUEST}#updatefilterviewrequest; ${REQUEST}#duplicatefilterviewrequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([['h', 'i']], id => {
        const filter = { title: 'Mine', range: cells(0, 3, 0, 2) };
        const [{ addFilterView }] = change(id, [{ addFilterView: { filter } }]);
        const { filterViewId } = addFilterView.filter;
        const update = { filterViewId, title: 'Ours', range: cells(0, 1, 0, 1) };
        const [, { duplicateFilterView }] = change(id, [
          { updateFilterView: { filter: update, fields: 'title' } },
          { duplicateFilterView: { filterId: filterViewId } },
        ]);
        const views = sheetOf(id, 'filterViews').filterViews;
        equal([views.length, views[0].title, views[0].range], [2, 'Ours', bounds]);
        isTrue(duplicateFilterView.filter.filterViewId !== filterViewId, 'an id of its own');
        change(id, [{ deleteFilterView: { filterId: filterViewId } }]);
        equal(sheetOf(id, 'filterViews').filterViews.length, 1);
        refusal(changeSpreadsheet(id, [{ deleteFilterView: { filterId: filterViewId } }]), 400, 'deleteFilterView');
      }),
  },
  {
    name: 'protections are added, changed by mask and deleted by id; the owner is always among the editors',
    source: `${REQUEST}#addprotectedrangerequest; ${REQUEST}#updateprotectedrangerequest; ${RECORDED}`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const protectedRange = { range: cells(0, 3, 0, 2), description: 'first', editors: { users: [] } };
        const [{ addProtectedRange }] = change(id, [{ addProtectedRange: { protectedRange } }]);
        const { protectedRangeId } = addProtectedRange.protectedRange;
        const update = { protectedRangeId, description: 'second', warningOnly: true };
        change(id, [{ updateProtectedRange: { protectedRange: update, fields: 'description' } }]);
        const [found] = sheetOf(id, 'protectedRanges').protectedRanges;
        equal([found.description, found.warningOnly, found.range], ['second', undefined, bounds]);
        equal([found.requestingUserCanEdit, found.editors.users], [true, [Session.getEffectiveUser().getEmail()]]);
        change(id, [{ deleteProtectedRange: { protectedRangeId } }]);
        equal(sheetOf(id, 'protectedRanges').protectedRanges, undefined);
        const words = `No protected range with ID: ${protectedRangeId}`;
        refusal(changeSpreadsheet(id, [{ deleteProtectedRange: { protectedRangeId } }]), 400, words);
      }),
  },
  {
    name: 'conditional formats stand in the order of their indexes, and show in the effective format',
    source: `${REQUEST}#addconditionalformatrulerequest; ${REQUEST}#updateconditionalformatrulerequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([['open'], ['done']], id => {
        const rule = (text: string) => ({
          ranges: [cells(0, 3, 0, 2)],
          booleanRule: {
            condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: text }] },
            format: { textFormat: { bold: true } },
          },
        });
        const texts = (): string[] =>
          sheetOf(id, 'conditionalFormats').conditionalFormats.map(
            ({ booleanRule }: Json) => booleanRule.condition.values[0].userEnteredValue,
          );
        const add = (text: string, index: number) => ({ addConditionalFormatRule: { rule: rule(text), index } });
        change(id, [add('open', 0), add('late', 0)]);
        equal(texts(), ['late', 'open']);
        const bold = cellsOf(id, 'A1:A2', 'effectiveFormat(textFormat(bold))').map(
          ([cell]) => cell.effectiveFormat.textFormat.bold,
        );
        equal(bold, [true, false]);
        const [moved, replaced] = change(id, [
          { updateConditionalFormatRule: { sheetId: 0, index: 0, newIndex: 1 } },
          { updateConditionalFormatRule: { index: 0, rule: rule('done') } },
        ]);
        const { oldIndex = 0, newIndex } = moved.updateConditionalFormatRule;
        equal([oldIndex, newIndex], [0, 1]);
        isTrue('oldRule' in replaced.updateConditionalFormatRule, 'the old rule is answered');
        equal(texts(), ['done', 'late']);
        const [{ deleteConditionalFormatRule }] = change(id, [
          { deleteConditionalFormatRule: { sheetId: 0, index: 1 } },
        ]);
        equal(deleteConditionalFormatRule.rule.booleanRule.condition.values, [{ userEnteredValue: 'late' }]);
        equal(texts(), ['done']);
        refusal(changeSpreadsheet(id, [{ deleteConditionalFormatRule: { sheetId: 0, index: 5 } }]), 400, 'index: 5');
      }),
  },
  {
    name: 'bands colour cells that have no colour of their own, and are changed by mask',
    source: `${REQUEST}#addbandingrequest; ${REQUEST}#updatebandingrequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([['a'], ['b']], id => {
        const colour = (row: number): Json =>
          cellsOf(id, 'A1:A2', 'effectiveFormat(backgroundColor)')[row]?.[0]?.effectiveFormat.backgroundColor;
        const rowProperties = { firstBandColor: RED, secondBandColor: { green: 1 } };
        const [{ addBanding }] = change(id, [
          { addBanding: { bandedRange: { range: cells(0, 2, 0, 1), rowProperties } } },
        ]);
        equal([colour(0), colour(1)], [RED, { green: 1 }]);
        const { bandedRangeId } = addBanding.bandedRange;
        const update = { bandedRangeId, rowProperties: { secondBandColor: { blue: 1 } } };
        change(id, [{ updateBanding: { bandedRange: update, fields: 'rowProperties.secondBandColor' } }]);
        equal([colour(0), colour(1)], [RED, { blue: 1 }]);
        change(id, [{ deleteBanding: { bandedRangeId } }]);
        equal(sheetOf(id, 'bandedRanges').bandedRanges, undefined);
      }),
  },
  {
    name: 'named ranges are read by name, changed by mask and deleted by id',
    source: `${REQUEST}#addnamedrangerequest; ${REQUEST}#updatenamedrangerequest; ${RECORDED}`,
    host: 'any',
    run: () =>
      withSpreadsheet(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        id => {
          const [{ addNamedRange }] = change(id, [
            { addNamedRange: { namedRange: { name: 'goals', range: cells(0, 1, 0, 2) } } },
          ]);
          equal(valuesOf(id, 'goals'), [['a', 'b']]);
          const { namedRangeId } = addNamedRange.namedRange;
          const update = { namedRangeId, name: 'ignored', range: cells(1, 2, 0, 2) };
          change(id, [{ updateNamedRange: { namedRange: update, fields: 'range' } }]);
          equal(valuesOf(id, 'goals'), [['c', 'd']]);
          change(id, [{ deleteNamedRange: { namedRangeId } }]);
          refusal(send('GET', `${SHEETS}/${id}/values/goals`), 400, 'Unable to parse range: goals');
        },
      ),
  },
  {
    name: 'charts are added, given another spec, moved and deleted by id',
    source: `${REQUEST}#addchartrequest; ${REQUEST}#updatechartspecrequest; ${REQUEST}#updateembeddedobjectpositionrequest`,
    host: 'any',
    run: () =>
      withSpreadsheet(
        [
          ['a', 1],
          ['b', 2],
        ],
        id => {
          const source = (left: number) => ({
            sourceRange: { sources: [{ sheetId: 0, ...cells(0, 2, left, left + 1) }] },
          });
          const spec = (title: string) => ({
            title,
            basicChart: { chartType: 'COLUMN', domains: [{ domain: source(0) }], series: [{ series: source(1) }] },
          });
          const anchorCell = { sheetId: 0, rowIndex: 3, columnIndex: 3 };
          const position = { overlayPosition: { anchorCell, widthPixels: 300, heightPixels: 200 } };
          const [{ addChart }] = change(id, [{ addChart: { chart: { spec: spec('One'), position } } }]);
          const { chartId } = addChart.chart;
          const overlayPosition = { anchorCell: { sheetId: 0, rowIndex: 9, columnIndex: 0 }, widthPixels: 900 };
          change(id, [
            { updateChartSpec: { chartId, spec: spec('Two') } },
            {
              updateEmbeddedObjectPosition: {
                objectId: chartId,
                newPosition: { overlayPosition },
                fields: 'anchorCell',
              },
            },
          ]);
          const [chart] = sheetOf(id, 'charts').charts;
          equal([chart.spec.title, chart.position.overlayPosition.widthPixels], ['Two', 300]);
          equal(chart.position.overlayPosition.anchorCell.rowIndex, 9);
          change(id, [{ deleteEmbeddedObject: { objectId: chartId } }]);
          equal(sheetOf(id, 'charts').charts, undefined);
        },
      ),
  },
  {
    name: 'developer metadata is created, changed by filter, found, and dies with its row',
    source: `${REQUEST}#createdevelopermetadatarequest; ${REQUEST}#updatedevelopermetadatarequest; W/sheets/api/guides/metadata`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const mark = (metadataKey: string, location: object) => ({
          createDeveloperMetadata: {
            developerMetadata: { metadataKey, metadataValue: 'v', location, visibility: 'PROJECT' },
          },
        });
        const byKey = (metadataKey: string) => ({ developerMetadataLookup: { metadataKey } });
        const found = (filter: object): string[] =>
          (
            sendOk('POST', `${SHEETS}/${id}/developerMetadata:search`, { dataFilters: [filter] })
              .matchedDeveloperMetadata ?? []
          ).map(({ developerMetadata: { metadataKey, metadataValue } }: Json) => `${metadataKey}=${metadataValue}`);
        const [{ createDeveloperMetadata }] = change(id, [
          mark('row', { dimensionRange: { sheetId: 0, ...rows(2, 3) } }),
          mark('all', { spreadsheet: true }),
        ]);
        const { metadataId, location } = createDeveloperMetadata.developerMetadata;
        equal([location.locationType, location.dimensionRange.startIndex], ['ROW', 2]);
        const update = {
          dataFilters: [byKey('row')],
          developerMetadata: { metadataValue: 'w' },
          fields: 'metadataValue',
        };
        const [{ updateDeveloperMetadata }] = change(id, [{ updateDeveloperMetadata: update }]);
        equal(updateDeveloperMetadata.developerMetadata[0].metadataValue, 'w');
        equal([found(byKey('row')), found({ a1Range: 'A3' }), found({ a1Range: 'A4' })], [['row=w'], ['row=w'], []]);
        equal(sendOk('GET', `${SHEETS}/${id}/developerMetadata/${metadataId}`).metadataKey, 'row');
        const [, { deleteDeveloperMetadata }] = change(id, [
          { deleteDimension: { range: rows(2, 3) } },
          { deleteDeveloperMetadata: { dataFilter: byKey('all') } },
        ]);
        equal(deleteDeveloperMetadata.deletedDeveloperMetadata[0].metadataKey, 'all');
        equal([found(byKey('row')), found(byKey('all'))], [[], []]);
        equal(send('GET', `${SHEETS}/${id}/developerMetadata/${metadataId}`).status, 404);
      }),
  },
  {
    name: 'keys and values of developer metadata of a sheet are 30,000 characters at most',
    source: 'W/sheets/api/guides/metadata#read-write-and-search-metadata',
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const mark = (size: number, location: object) => ({
          createDeveloperMetadata: {
            developerMetadata: { metadataKey: 'k', metadataValue: 'x'.repeat(size), location, visibility: 'DOCUMENT' },
          },
        });
        change(id, [mark(29_999, { sheetId: 0 }), mark(29_999, { spreadsheet: true })]);
        equal(changeSpreadsheet(id, [mark(0, { sheetId: 0 })]).status, 400);
      }),
  },
];
