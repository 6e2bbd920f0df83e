// Menu, sidebars and the upload window: the only places where the add-on shows itself in the editors.
// One script serves Docs and Sheets; which one is open shows in whose getUi answers ("Cannot call … from this context" otherwise).

import type { InEach, Language } from '../../core/language.ts';
import { fileFor } from './data-file.ts';

const TITLE = 'Throughline';
const UPLOAD_TITLE: InEach<string> = { en: 'Add a file as evidence', es: 'Añadir un archivo como evidencia' };
const PRINT_TITLE: InEach<string> = { en: 'Print or save as PDF', es: 'Imprimir o guardar como PDF' };
const UPLOAD_SIZE = { width: 460, height: 560 };
const PRINT_SIZE = { width: 760, height: 640 };

export type Host = 'document' | 'spreadsheet';

export function host(): Host {
  try {
    SpreadsheetApp.getUi();
    return 'spreadsheet';
  } catch {
    return 'document';
  }
}

const ui = (): GoogleAppsScript.Base.Ui => (host() === 'spreadsheet' ? SpreadsheetApp.getUi() : DocumentApp.getUi());

/** Needs no authorization at all: runs also with AuthMode.NONE (F§1.4). */
export function addMenu(showPanelFunction: string): void {
  ui().createAddonMenu().addItem('Open Throughline', showPanelFunction).addToUi();
}

export function showPanel(language: Language): void {
  const panel = host() === 'spreadsheet' ? 'staff' : 'student';
  ui().showSidebar(HtmlService.createHtmlOutputFromFile(fileFor(panel, language)).setTitle(TITLE));
}

/** Script of the coach, without the tags around it (the documented way to put one HTML file into another: A/guides/html/best-practices). */
export const coachScript = (): string =>
  HtmlService.createHtmlOutputFromFile('coach')
    .getContent()
    .replace(/^\s*<script>|<\/script>\s*$/g, '');

/** The plan as a page to print. Frames of HtmlService may open a print window: their sandbox allows modals (F§3.2). */
export function showPrint(language: Language): void {
  const page = HtmlService.createHtmlOutputFromFile(fileFor('print', language));
  DocumentApp.getUi().showModalDialog(
    page.setWidth(PRINT_SIZE.width).setHeight(PRINT_SIZE.height),
    PRINT_TITLE[language],
  );
}

/** Opens over the document and closes the sidebar (F§3.2). */
export function showUpload(language: Language): void {
  const file = fileFor('upload', language);
  const page = HtmlService.createHtmlOutputFromFile(file).setWidth(UPLOAD_SIZE.width).setHeight(UPLOAD_SIZE.height);
  DocumentApp.getUi().showModalDialog(page, UPLOAD_TITLE[language]);
}
