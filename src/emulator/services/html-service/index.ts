// HtmlService: HTML of the bundle's files or of strings, for sidebars and dialogs. Templates are not emulated: the built
// pages are complete as they are.
import { checkSignature } from '../../runtime/signature.ts';
import { type Execution, ScriptError, type Service } from '../../types.ts';
import { Blob } from '../base/blob.ts';
import { HtmlOutput, SandboxMode, XFrameOptionsMode } from './html-output.ts';

class HtmlService {
  static readonly googleName = 'HtmlService';
  readonly SandboxMode = SandboxMode;
  readonly XFrameOptionsMode = XFrameOptionsMode;
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  createHtmlOutput(html: string | Blob = ''): HtmlOutput {
    checkSignature('HtmlService.createHtmlOutput', [html], [], ['String'], [Blob]);
    this.#execution.requireScope('HtmlService.createHtmlOutput', []);
    return new HtmlOutput(typeof html === 'string' ? html : html.getDataAsString());
  }

  /** The name may carry its ending. */
  createHtmlOutputFromFile(filename: string): HtmlOutput {
    checkSignature('HtmlService.createHtmlOutputFromFile', [filename], ['String']);
    this.#execution.requireScope('HtmlService.createHtmlOutputFromFile', []);
    const html = this.#execution.files.get(filename.replace(/\.html$/, ''));
    if (html === undefined) throw new ScriptError(`No HTML file named ${filename} was found.`);
    return new HtmlOutput(html);
  }
}

export const htmlService: Service = {
  name: 'html-service',
  globals: execution => ({ HtmlService: new HtmlService(execution) }),
};

export { HtmlOutput } from './html-output.ts';
