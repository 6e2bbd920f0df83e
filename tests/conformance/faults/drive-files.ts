// Faults in what Drive lets happen to a file: locks, limits, shortcuts, searches, permissions, downloads.
import type { Fault } from './fault.ts';

const FILES = ['drive-rest-files'];
const SHARING = ['drive-rest-sharing'];
const UPLOADS = ['drive-rest-uploads'];

export const FAULTS: readonly Fault[] = [
  {
    file: 'drive/body.ts',
    find: "if (atLeast === 'writer' || atLeast === 'commenter') expectUnlocked(item);",
    replace: '',
    what: 'A locked Doc is written all the same.',
    services: FILES,
  },
  {
    file: 'drive/body.ts',
    find: 'if (wanted) delete edited.contentRestriction;',
    replace: '',
    what: 'A lock cannot be lifted.',
    services: FILES,
  },
  {
    file: 'drive/properties.ts',
    find: 'if (count(properties) > PUBLIC || own.some(one => one > OF_ONE_APP) || all > ALL) throw tooManyProperties();',
    replace: 'if (all > ALL) throw tooManyProperties();',
    what: 'Only all properties of a file together are counted.',
    services: FILES,
  },
  {
    file: 'drive/body.ts',
    find: 'name: wanted.name ?? target.name, shortcutTargetType',
    replace: "name: wanted.name ?? 'Untitled', shortcutTargetType",
    what: 'A shortcut without a name is untitled.',
    services: FILES,
  },
  {
    file: 'drive/sharing.ts',
    find: 'if (item.mimeType === SHORTCUT || this.state.isRoot(item)',
    replace: 'if (this.state.isRoot(item)',
    what: 'A shortcut is shared for itself.',
    services: FILES,
  },
  {
    file: 'services/drive-api/files.ts',
    find: 'const stays = item.ownerEmail !== call.caller.email && item.parents',
    replace: 'const stays = item.parents',
    what: 'An owner must take a file out of its folder to put it into another.',
    services: FILES,
  },
  {
    file: 'drive/permissions.ts',
    find: '...([...givingFolders(state, item)].some(has) ? [{ inherited: true }] : []),',
    replace: '',
    what: 'What a permission is inherited from is not told.',
    services: SHARING,
  },
  {
    file: 'services/drive-api/permissions.ts',
    find: 'const permissions = all.slice(from, from + size)',
    replace: 'const permissions = all.slice(from)',
    what: 'Permissions ignore the size of a page.',
    services: SHARING,
  },
  {
    file: 'services/drive-api/query.ts',
    find: 'OPERATOR_WORDS.test(word) ? word.toLowerCase() : word',
    replace: 'word',
    what: 'AND in large letters is no word of a search.',
    services: FILES,
  },
  {
    file: 'services/drive-api/list.ts',
    find: "const DIRECTIONS = ['asc', 'desc'];",
    replace: "const DIRECTIONS = ['desc'];",
    what: 'asc is refused.',
    services: FILES,
  },
  {
    file: 'services/drive-api/files.ts',
    find: "const headers = { 'content-range': `bytes ${first}-${last}/${total}` };",
    replace: 'const headers = {};',
    what: 'A part of a download does not say which it is.',
    services: UPLOADS,
  },
  {
    file: 'rest/batch.ts',
    find: 'if (!isDownload || response.status !== 200) return response;',
    replace: 'if (isDownload || !isDownload) return response;',
    what: 'A batch carries downloads.',
    services: UPLOADS,
  },
  {
    file: 'drive/body.ts',
    find: 'wanted.content ?? Buffer.alloc(0)',
    replace: 'wanted.content ?? Buffer.from(" ")',
    what: 'A new file is not empty.',
    services: FILES,
  },
];
