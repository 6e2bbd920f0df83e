// Paragraph of a document, as a script sees it.
import { TextLine } from './text-line.ts';

export class Paragraph
  extends TextLine
  implements Pick<GoogleAppsScript.Document.Paragraph, 'getText' | 'setText' | 'getNumChildren'>
{
  static readonly googleName = 'DocumentApp.Paragraph';
  readonly _type = 'PARAGRAPH';
}
