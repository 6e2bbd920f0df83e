// The functions of the conformance script: an add-on on a real account, called one by one by conformance.test.ts.
import type { Case, CaseResult, Host, Reading, Readings } from './case.ts';
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

/** A Doc and a spreadsheet to open next; shows their addresses. Chosen in a Doc, it has run the cases that open pages by then. */
export function makeFiles(): void {
  const results = allCases()
    .filter(([, found]) => found.opensPage)
    .map(([service, found]) => ({ service, name: found.name, ...runCase(found) }));
  PropertiesService.getUserProperties().setProperty(BEFORE, JSON.stringify(results));
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

const BEFORE = 'conformance cases that open pages';

const allCases = (): [string, Case][] =>
  Object.keys(SERVICES).flatMap(service => (SERVICES[service] ?? []).map((found): [string, Case] => [service, found]));

/**
 * All cases of a service, or those named. A case for another editor than the open one is not run and says so; without names, one
 * that opens a page answers as it did in makeFiles. `readings` says how contested facts are played; without it, as on a real
 * account, either reading passes and the result tells which.
 */
export function runCases(service: string, names?: readonly string[] | null, readings?: Readings): CaseResult[] {
  const cases = SERVICES[service];
  if (!cases) throw new Error(`there is no service ${service}`);
  return cases
    .filter(found => !names || names.indexOf(found.name) >= 0)
    .map(found => ({
      service,
      name: found.name,
      ...(found.opensPage && !names ? ranBefore(found) : runCase(found, readings)),
    }));
}

function ranBefore({ name }: Case): Outcome {
  const kept = PropertiesService.getUserProperties().getProperty(BEFORE) ?? '[]';
  const result = (JSON.parse(kept) as CaseResult[]).filter(found => found.name === name)[0];
  return result ? { outcome: result.outcome, message: result.message } : { outcome: 'other host', message: '' };
}

/** How long the calls of the latency table take in the open editor. */
export const timeCalls = (): Timing[] => timings(openHost());

/** For timing the way there and back. */
export function doNothing(): void {}

type Outcome = Pick<CaseResult, 'outcome' | 'message' | 'reading'>;

function runCase({ host, run, contested }: Case, readings?: Readings): Outcome {
  if (host !== 'any' && host !== openHost()) return { outcome: 'other host', message: '' };
  if (!contested) return attempt(run);
  const due: Reading[] = readings ? [readings[contested.option]] : ['strict', 'lenient'];
  const tried = due.map(
    (reading): Outcome => ({ ...attempt(reading === 'strict' ? run : contested.lenient), reading }),
  );
  const held = tried.filter(({ outcome }) => outcome === 'passed')[0];
  return held ?? { outcome: 'failed', message: tried.map(({ message }) => message).join('; read leniently: ') };
}

function attempt(run: () => void): Outcome {
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
