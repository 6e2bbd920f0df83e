// What the Drive body says when it refuses, in Google's codes, reasons and words (F§7, handle-errors guide).
import { PROJECT_NUMBER } from '../rest/errors.ts';
import { ApiError } from '../types.ts';

/** No such item, no access to it, or, under drive.file, no grant: one answer, so that nothing is given away. */
export const notFound = (id: string): ApiError =>
  new ApiError(404, 'notFound', 'NOT_FOUND', `File not found: ${id}.`, 'fileId');

/** The other answer that Google's page names for a file without a grant; which one comes is contested. */
export const notAuthorizedForApp = (id: string): ApiError =>
  new ApiError(
    403,
    'appNotAuthorizedToFile',
    'PERMISSION_DENIED',
    `The user has not granted the app ${PROJECT_NUMBER} write access to the file ${id}.`,
  );

/** Words and reason as projects quote them from Drive (GH youkiti/tiab-review-plugin, August 2026). */
export const childNotAuthorizedForApp = (id: string): ApiError =>
  new ApiError(
    403,
    'appNotAuthorizedToChild',
    'PERMISSION_DENIED',
    `The user has not granted the app ${PROJECT_NUMBER} write access to the child file ${id}, which would be affected by the operation on the parent.`,
  );

export const insufficient = (id: string): ApiError =>
  new ApiError(
    403,
    'insufficientFilePermissions',
    'PERMISSION_DENIED',
    `The user does not have sufficient permissions for file ${id}.`,
  );

export const forbidden = (reason: string, message: string): ApiError =>
  new ApiError(403, reason, 'PERMISSION_DENIED', message);

export const invalid = (message: string, location?: string): ApiError =>
  new ApiError(400, 'invalid', 'INVALID_ARGUMENT', message, location);

/** Recorded answer: github.com/RichardX366/Obsidian-Google-Drive/issues/34 . */
export const propertyTooLong = (bytes: number): ApiError =>
  forbidden(
    'propertyLengthLimitExceeded',
    `Properties and app properties are limited to ${bytes} bytes in UTF-8 encoding, counting both the key and the value.`,
  );

/** The reason is seen live (a bridge of S3 to Drive of 2026); the words are ours. */
export const tooManyProperties = (): ApiError =>
  forbidden('propertyCountLimitExceeded', 'The file has more custom properties than are allowed.');

/** W/drive/api/guides/handle-errors#nested-folder-levels */
export const tooDeep = (levels: number): ApiError =>
  forbidden(
    'myDriveHierarchyDepthLimitExceeded',
    `Your My Drive can't contain more than ${levels} levels of folders. For details, see https://developers.google.com/workspace/drive/api/guides/handle-errors#nested-folder-levels.`,
  );

export const badRequest = (message: string): ApiError => new ApiError(400, 'badRequest', 'INVALID_ARGUMENT', message);

export const idInUse = (): ApiError =>
  new ApiError(409, 'fileIdInUse', 'ALREADY_EXISTS', 'A file already exists with the provided ID.');

export const permissionNotFound = (id: string): ApiError =>
  new ApiError(404, 'notFound', 'NOT_FOUND', `Permission not found: ${id}.`, 'permissionId');

export const noSuchAccount = (email: string): ApiError =>
  new ApiError(
    400,
    'invalidSharingRequest',
    'INVALID_ARGUMENT',
    `Bad Request. User message: "You are trying to invite ${email}. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient."`,
  );
