// Every service of the Workspace: one line each. `createWorkspace` asks them for REST routes and for a script's globals.
import type { Service } from '../types.ts';
import { cacheService } from './cache-service/index.ts';
import { cardService } from './card-service/index.ts';
import { classroomApi } from './classroom-api/index.ts';
import { docsApi } from './docs-api/index.ts';
import { documentAppService } from './document-app/index.ts';
import { driveApi } from './drive-api/index.ts';
import { htmlService } from './html-service/index.ts';
import { lockService } from './lock-service/index.ts';
import { loggerService } from './logger/index.ts';
import { notEmulated } from './not-emulated/index.ts';
import { propertiesService } from './properties-service/index.ts';
import { scriptAppService } from './script-app/index.ts';
import { sessionService } from './session/index.ts';
import { sheetsApi } from './sheets-api/index.ts';
import { spreadsheetAppService } from './spreadsheet-app/index.ts';
import { urlFetchService } from './url-fetch-app/index.ts';
import { utilitiesService } from './utilities/index.ts';

export const SERVICES: Readonly<Record<string, Service>> = {
  cacheService,
  cardService,
  classroomApi,
  docsApi,
  documentAppService,
  driveApi,
  htmlService,
  lockService,
  loggerService,
  notEmulated,
  propertiesService,
  scriptAppService,
  sessionService,
  sheetsApi,
  spreadsheetAppService,
  urlFetchService,
  utilitiesService,
};
