// The functions of the conformance script: an add-on on a real account, called one by one by conformance.test.ts.
import type { Case, CaseResult, Host } from './case.ts';
import * as files from './files.ts';
import { pageHtml } from './page.ts';
import { SERVICES } from './services.ts';
import { type Timing, timeCalls as timings } from './timings.ts';

export function onOpen(): void {
  ui()
    .createAddonMenu()
    .addItem('Make the files for the cases', 'makeFiles')
    .addItem('Run the cases', 'showCases')
    .addToUi();
}

/** A Doc and a spreadsheet to open next; shows their addresses. */
export function makeFiles(): void {
  const addresses = [
    `https://docs.google.com/document/d/${files.prepareDocument()}/edit`,
    `https://docs.google.com/spreadsheets/d/${files.prepareSpreadsheet()}/edit`,
  ];
  ui().showSidebar(HtmlService.createHtmlOutput().appendUntrusted(addresses.join(' ')).setTitle('Conformance'));
}

/** Runs in a file made by makeFiles: what needs the other editor is left out there. */
export function showCases(): void {
  ui().showSidebar(HtmlService.createHtmlOutput(pageHtml()).setTitle('Conformance'));
}

export const prepareDocument = (): string => files.prepareDocument();
export const prepareSpreadsheet = (): string => files.prepareSpreadsheet();

/** All cases of a service, or those named. A case for another editor than the open one is not run and says so. */
export function runCases(service: string, names?: readonly string[]): CaseResult[] {
  const cases = SERVICES[service];
  if (!cases) throw new Error(`there is no service ${service}`);
  return cases
    .filter(found => !names || names.indexOf(found.name) >= 0)
    .map(found => ({ service, name: found.name, ...runCase(found) }));
}

/** How long the calls of the latency table take in the open editor. */
export const timeCalls = (): Timing[] => timings(openHost());

/** For timing the way there and back. */
export function doNothing(): void {}

function runCase({ host, run }: Case): Pick<CaseResult, 'outcome' | 'message'> {
  if (host !== 'any' && host !== openHost()) return { outcome: 'other host', message: '' };
  try {
    run();
    return { outcome: 'passed', message: '' };
  } catch (error) {
    return { outcome: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

function openHost(): Exclude<Host, 'any'> {
  try {
    SpreadsheetApp.getUi();
    return 'spreadsheet';
  } catch {
    return 'document';
  }
}

const ui = (): GoogleAppsScript.Base.Ui =>
  openHost() === 'spreadsheet' ? SpreadsheetApp.getUi() : DocumentApp.getUi();
