// What is laid over a sheet: its filter, protections, conditional formats, charts.
import type { EnumMember } from '../../runtime/enum.ts';
import { checkSignature } from '../../runtime/signature.ts';
import { mayEdit } from '../../spreadsheets/draft.ts';
import { boxOf, intersects, sheetOf } from '../../spreadsheets/grid.ts';
import type { Box, GridRange } from '../../spreadsheets/model.ts';
import { EmbeddedChart, EmbeddedChartBuilder } from './chart.ts';
import { ConditionalFormatRule } from './conditional-format.ts';
import { ProtectionType } from './enums.ts';
import { Filter } from './filter.ts';
import { Protection } from './protection.ts';
import type { Range } from './range.ts';
import type { Sheet } from './sheet.ts';
import { SheetContents } from './sheet-contents.ts';

export abstract class SheetRules extends SheetContents {
  abstract _self(): Sheet;
  abstract _rangeOf(range: GridRange): Range;

  getFilter(): Filter | null {
    return this._model().basicFilter ? new Filter(this._self()) : null;
  }

  protect(): Protection {
    const known = this._model().protectedRanges.find(protection => Object.keys(protection.range).length === 1);
    if (known) return new Protection(this._self(), known.protectedRangeId);
    return this._protect('SpreadsheetApp.Sheet.protect', { sheetId: this._sheetId });
  }

  _protect(member: string, range: GridRange): Protection {
    const id = this._host.write(member, draft => {
      const protectedRangeId = draft.newId();
      sheetOf(draft.spreadsheet, this._sheetId).protectedRanges.push({ protectedRangeId, range });
      return protectedRangeId;
    });
    return new Protection(this._self(), id);
  }

  getProtections(type: EnumMember): Protection[] {
    checkSignature('SpreadsheetApp.Sheet.getProtections', [type], [ProtectionType]);
    const isSheet = type === ProtectionType.SHEET;
    const found = this._model().protectedRanges.filter(
      protection => (Object.keys(protection.range).length === 1) === isSheet,
    );
    return found.map(protection => new Protection(this._self(), protection.protectedRangeId));
  }

  _mayEdit(box: Box): boolean {
    const { email } = this._host.execution.caller;
    if (email === this._host.body.ownerOf(this._host.id)) return true;
    const model = this._model();
    return model.protectedRanges.every(
      protection => mayEdit(protection, email) || !intersects(boxOf(model, protection.range), box),
    );
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    this._host.read('SpreadsheetApp.Sheet.getConditionalFormatRules');
    return this._model().conditionalFormats.map(
      rule =>
        new ConditionalFormatRule(
          rule,
          rule.ranges.map(range => this._rangeOf(range)),
        ),
    );
  }

  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    checkSignature('SpreadsheetApp.Sheet.setConditionalFormatRules', [rules], ['Any[]']);
    this._host.write('SpreadsheetApp.Sheet.setConditionalFormatRules', draft => {
      sheetOf(draft.spreadsheet, this._sheetId).conditionalFormats = rules.map(rule => structuredClone(rule._rule));
    });
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this._self());
  }

  insertChart(chart: EmbeddedChart): void {
    checkSignature('SpreadsheetApp.Sheet.insertChart', [chart], [EmbeddedChart]);
    this._host.request('SpreadsheetApp.Sheet.insertChart', { addChart: { chart: chart._chart } });
  }

  getCharts(): EmbeddedChart[] {
    this._host.read('SpreadsheetApp.Sheet.getCharts');
    return this._model().charts.map(chart => new EmbeddedChart(chart));
  }

  removeChart(chart: EmbeddedChart): void {
    checkSignature('SpreadsheetApp.Sheet.removeChart', [chart], [EmbeddedChart]);
    this._host.request('SpreadsheetApp.Sheet.removeChart', {
      deleteEmbeddedObject: { objectId: chart.getChartId() ?? 0 },
    });
  }
}
