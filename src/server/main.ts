// Every function that Google or a page may call, and the place where use cases meet Google. Nothing runs when this loads:
// an add-on's onOpen may run without any authorization, and any restricted call outside a function would break its menu.
import type { Input, Output } from '../contract/api.ts';
import { decodePlan } from '../core/document/decode.ts';
import { speak } from '../core/language.ts';
import { readSentencesWith } from '../core/sentence.ts';
import { staffMethods as counselorMethods } from './counselor/index.ts';
import { activeDocument } from './google/active-document/index.ts';
import { activeSpreadsheet } from './google/active-workbook/index.ts';
import { actInCard, cardForSelection, type DriveEvent, homepageCard } from './google/cards/index.ts';
import { classroom } from './google/classroom-rest/index.ts';
import { planShelf, templateWriter } from './google/docs-rest/shelf.ts';
import { driveFiles } from './google/drive-rest/index.ts';
import * as google from './google/host.ts';
import { addMenu, coachScript, host, showPanel as openPanel, showPrint, showUpload } from './google/panels.ts';
import { restClient } from './google/rest.ts';
import { readSentences } from './google/sentences.ts';
import { workbooks } from './google/sheets-rest/index.ts';
import { examples, templates } from './google/templates.ts';
import type { PlanDocument } from './ports.ts';
import { answer, type Methods, zoneOf } from './rpc.ts';
import type { DriveCardPorts } from './student/drive-selection.ts';
import { folderId } from './student/folder-id.ts';
import { studentMethods } from './student/index.ts';
import { hourlySync, staffMethods } from './teacher/index.ts';
import { makeExample } from './teacher/make-example.ts';
import type { TeacherPorts } from './teacher/ports.ts';

/** Written in by the build: throughline.config.json, and whether this build has the Classroom scopes. */
declare const BUILD_SETTINGS: {
  readonly cloudProjectNumber: string;
  readonly pickerApiKey: string;
  readonly classroom: boolean;
};

// Sets where sentences come from; the file is read when the first of them is made.
readSentencesWith(readSentences);

/** What Apps Script hands to a time-driven trigger's function. */
interface TriggerEvent {
  readonly triggerUid?: string;
}

export function onOpen(): void {
  addMenu('showPanel');
}

export function onInstall(): void {
  onOpen();
}

export function showPanel(): void {
  openPanel(google.personLanguage());
}

/** The one door of the panels: JSON text in, JSON text out. */
export function rpc(request: string): string {
  const zone = zoneOf(request);
  const methods = host() === 'spreadsheet' ? sheetMethods(zone) : documentMethods(zone);
  return answer({ ...methods, 'panel.speak': speakFromNow }, request, google.logLine);
}

function speakFromNow({ language }: Input<'panel.speak'>): null {
  google.rememberLanguage(language);
  openPanel(language);
  return null;
}

/** Runs without an open file. */
export function syncHourly(event: TriggerEvent): void {
  const workbookId = google.workbookOfTrigger(event.triggerUid ?? '');
  if (workbookId)
    hourlySync(
      teacherPorts(() => null, google.rememberedZone()),
      workbookId,
    );
}

/** The card beside Drive: opened, something selected, a button pressed. Google ends each of these after 30 seconds (F§10). */
export function driveHomepage(): ReturnType<typeof homepageCard> {
  speak(google.personLanguage());
  return homepageCard();
}

export const driveItemsSelected = (event: DriveEvent): ReturnType<typeof cardForSelection> =>
  cardForSelection(cardPorts(), event, google.logLine);

export const driveAction = (event: DriveEvent): ReturnType<typeof actInCard> =>
  actInCard(cardPorts(), event, google.logLine);

/** Two tries of a call, not six: the pauses between them must fit into the card's 30 seconds. */
function cardPorts(): DriveCardPorts {
  // The event of a card names a locale only to add-ons with one more scope (A/add-ons/how-tos/access-user-locale: script.locale).
  speak(google.personLanguage());
  const rest = restClient(2);
  return {
    clock: google.clock(google.rememberedZone()),
    person: google.person(),
    store: google.personalStore(),
    rest,
    plans: planShelf(rest),
  };
}

function sheetMethods(zone: string): Methods {
  const ports = teacherPorts(() => activeSpreadsheet(google.openSpreadsheet()), zone);
  return {
    ...staffMethods(ports),
    ...counselorMethods(ports),
    ...(BUILD_SETTINGS.classroom ? classroomMethods() : {}),
  };
}

function teacherPorts(active: TeacherPorts['active'], zone: string): TeacherPorts {
  const rest = restClient();
  const store = google.personalStore();
  return {
    clock: google.clock(zone),
    person: google.person(),
    store,
    lock: google.personalLock(),
    drive: driveFiles(rest),
    plans: planShelf(rest),
    template: templateWriter(rest),
    templates,
    examples,
    workbooks: workbooks(rest, store),
    active,
    hourly: google.hourlyTriggers('syncHourly', zone),
    hasClassroom: BUILD_SETTINGS.classroom,
  };
}

function classroomMethods(): Methods {
  const school = classroom(restClient());
  return {
    'classroom.courses': () => ({ courses: school.courses() }),
    'classroom.roster': ({ courseId }) => ({ roster: school.roster(courseId) }),
  };
}

function documentMethods(zone: string): Methods {
  const document = google.openDocument();
  const plan = activeDocument(document);
  const configured = BUILD_SETTINGS.cloudProjectNumber !== '' && BUILD_SETTINGS.pickerApiKey !== '';
  const student = studentMethods({
    plan,
    clock: google.clock(zone),
    person: google.person(),
    store: google.personalStore(),
    rest: restClient(),
    templates,
    draftKey: () => document.getId(),
    picker: { configured },
  });
  return {
    ...student,
    'plan.open': () => {
      // The Drive card dates evidence by this person's day.
      google.rememberZone(zone);
      return student['plan.open']({});
    },
    'evidence.openUpload': () => {
      showUpload(google.personLanguage());
      return null;
    },
    'evidence.closeUpload': () => {
      openPanel(google.personLanguage());
      return null;
    },
    'plan.openPrint': () => {
      showPrint(google.personLanguage());
      return null;
    },
    'evidence.picker': () => pickerSettings(plan),
    'gallery.example': input =>
      makeExample(
        teacherPorts(() => null, zone),
        input,
      ),
    'panel.coach': () => ({ script: coachScript() }),
  };
}

/** The token goes to Google Picker in the page, which runs under this person's own account and scopes. */
function pickerSettings(plan: PlanDocument): Output<'evidence.picker'> {
  const folderUrl = decodePlan(plan.read()).plan.about.evidenceFolderUrl;
  return {
    token: google.token(),
    apiKey: BUILD_SETTINGS.pickerApiKey,
    appId: BUILD_SETTINGS.cloudProjectNumber,
    folderId: folderId(folderUrl),
    folderUrl,
  };
}
