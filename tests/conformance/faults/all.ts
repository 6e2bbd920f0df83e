// Every seeded fault.
import { FAULTS as documentApp } from './document-app.ts';
import { FAULTS as documents } from './documents.ts';
import { FAULTS as drive } from './drive.ts';
import { FAULTS as driveFiles } from './drive-files.ts';
import type { Fault } from './fault.ts';
import { FAULTS as scriptServices } from './script-services.ts';
import { FAULTS as spreadsheetApp } from './spreadsheet-app.ts';
import { FAULTS as spreadsheets } from './spreadsheets.ts';

export const FAULTS: readonly Fault[] = [
  ...documents,
  ...documentApp,
  ...spreadsheets,
  ...spreadsheetApp,
  ...drive,
  ...driveFiles,
  ...scriptServices,
];
