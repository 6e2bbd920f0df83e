// Contested facts that show over REST: each in both readings.
import type { ContestedName, Reading } from '../../../src/emulator/contested.ts';
import { documentsOf } from '../../../src/emulator/documents/index.ts';
import { createWorkspace } from '../../../src/emulator/index.ts';
import { docsApi } from '../../../src/emulator/services/docs-api/index.ts';
import {
  type Answer,
  addOn,
  DOC_TYPE,
  FOLDER_TYPE,
  make,
  openSchool,
  reasonOf,
  type School,
  type SchoolOptions,
  STUDENT,
  TEACHER,
  user,
} from '../rest/school.ts';

const as = addOn(TEACHER);
const inPages = user(TEACHER);

/** What the same steps come to in a school that reads this fact strictly, and in one that reads it leniently. */
function both<T>(name: ContestedName, steps: (school: School) => T, more: SchoolOptions = {}): Record<Reading, T> {
  const play = (reading: Reading): T => steps(openSchool({ ...more, contested: { [name]: reading } }));
  return { strict: play('strict'), lenient: play('lenient') };
}

const outcome = (answer: Answer): unknown => (answer.status < 300 ? answer.status : reasonOf(answer));
const file = (id: string): string => `/drive/v3/files/${id}`;

/** A folder the add-on made, and what the person put into it by hand, some levels down. */
function nested(school: School): { folder: string; below: string } {
  const folder = make(school, { name: 'Class', mimeType: FOLDER_TYPE });
  const middle = make(school, { name: 'Own', mimeType: FOLDER_TYPE, parents: [folder] }, inPages);
  return { folder, below: make(school, { name: 'photo', parents: [middle] }, inPages) };
}

describe('under drive.file', () => {
  it('a grant on a folder reaches nothing below it, or everything', () => {
    const seen = both('folderGrant', school => {
      const { below } = nested(school);
      const listed = school.send('GET /drive/v3/files?fields=files(name)', { as }).json.files.length;
      return [outcome(school.send(`GET ${file(below)}`, { as })), listed];
    });
    expect(seen).toEqual({ strict: ['notFound', 1], lenient: [200, 3] });
  });

  it('a folder without a grant takes no files, or takes them', () => {
    const seen = both('unseenParent', school => {
      const folder = make(school, { name: 'Own', mimeType: FOLDER_TYPE }, inPages);
      const foreign = make(school, { name: 'Not mine', mimeType: FOLDER_TYPE }, user(STUDENT));
      const create = (parent: string): unknown =>
        outcome(school.send('POST /drive/v3/files', { as, json: { name: 'x', parents: [parent] } }));
      return [create(folder), create(foreign)];
    });
    expect(seen).toEqual({ strict: ['notFound', 'notFound'], lenient: [200, 'notFound'] });
  });

  it('a folder is shared, unshared and trashed only with grants for all in it, or without', () => {
    const seen = both('folderActions', school => {
      const { folder } = nested(school);
      const share = (by: string): Answer =>
        school.send(`POST ${file(folder)}/permissions?sendNotificationEmail=false&fields=id`, {
          as: by,
          json: { type: 'user', role: 'reader', emailAddress: STUDENT },
        });
      const { id } = share(inPages).json;
      const one = `${file(folder)}/permissions/${id}`;
      return [
        outcome(share(as)),
        outcome(school.send(`PATCH ${one}`, { as, json: { role: 'writer' } })),
        outcome(school.send(`DELETE ${one}`, { as })),
        outcome(school.send(`PATCH ${file(folder)}`, { as, json: { trashed: true } })),
        outcome(school.send(`DELETE ${file(folder)}`, { as })),
      ];
    });
    const refused = 'appNotAuthorizedToChild';
    expect(seen).toEqual({
      strict: [refused, refused, refused, refused, refused],
      lenient: [200, 200, 204, 200, 204],
    });
  });

  it('a file without a grant is not there, or says what is missing', () => {
    const seen = both('missingGrant', school => {
      const own = make(school, { name: 'Own' }, inPages);
      const foreign = make(school, { name: 'Not mine' }, user(STUDENT));
      return [own, foreign].map(id => outcome(school.send(`GET ${file(id)}`, { as })));
    });
    expect(seen).toEqual({ strict: ['notFound', 'notFound'], lenient: ['appNotAuthorizedToFile', 'notFound'] });
  });
});

describe('copies', () => {
  it('are called “Copy of …”, or like the original', () => {
    const seen = both('copyName', school => {
      const id = make(school, { name: 'Plan' });
      return school.send(`POST ${file(id)}/copy`, { as, json: {} }).json.name;
    });
    expect(seen).toEqual({ strict: 'Copy of Plan', lenient: 'Plan' });
  });

  it('of Docs have lost their named ranges, or have kept them', () => {
    const seen = both('copiedNamedRanges', school => {
      const documents = documentsOf(school.core);
      const { id } = { id: make(school, { name: 'Plan', mimeType: DOC_TYPE }) };
      const caller = { email: TEACHER, scopes: 'all', client: 'user' } as const;
      const createNamedRange = { name: 'spot', range: { startIndex: 1, endIndex: 2 } };
      documents.write(caller, id, [{ insertText: { text: 'ab', location: { index: 1 } } }, { createNamedRange }]);
      const copy = school.send(`POST ${file(id)}/copy?fields=id`, { as, json: {} }).json.id;
      return Object.keys(documents.read(caller, copy).namedRanges ?? {});
    });
    expect(seen).toEqual({ strict: [], lenient: ['spot'] });
  });

  it('count against the documents of a day, or do not', () => {
    const seen = both(
      'copyQuota',
      school => {
        documentsOf(school.core);
        // A consumer may make 250 documents a day; Ben is one.
        const ben = addOn('ben@school.example');
        const id = make(school, { name: 'Plan', mimeType: DOC_TYPE }, ben);
        const copy = (): Answer => school.send(`POST ${file(id)}/copy?fields=id`, { as: ben, json: {} });
        return Array.from({ length: 250 }, copy).filter(({ status }) => status === 200).length;
      },
      { driveWriteBurst: 1_000, driveWritesPerSecond: 1_000 },
    );
    expect(seen).toEqual({ strict: 249, lenient: 250 });
  });
});

describe('the pace', () => {
  it('of one person’s Drive writes is three a second after twenty at once, or free', () => {
    const seen = both('driveWritePace', school => {
      const answers = Array.from({ length: 30 }, () =>
        school.send('POST /drive/v3/files', { as, json: { name: 'x' } }),
      );
      return answers.filter(({ status }) => status === 200).length;
    });
    expect(seen).toEqual({ strict: 20, lenient: 30 });
  });

  it('of parallel calls is ten at a time, or twenty', () => {
    const seen = both(
      'parallelCalls',
      school => {
        const start = school.clock.now();
        school.sendAll(Array.from({ length: 20 }, () => ['GET /drive/v3/files', { as }] as const));
        return school.clock.now() - start;
      },
      { latency: 'medians' },
    );
    expect(seen.strict).toBe(2 * seen.lenient);
  });

  it('of the search index is some seconds behind where time runs, or not', () => {
    const search = (reading: Reading, latency: 'medians' | 'none'): string[] => {
      const enabledAdvancedServices = [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }];
      const bundle = { manifest: { dependencies: { enabledAdvancedServices } }, code: '', html: new Map() };
      const workspace = createWorkspace({ bundle, latency, contested: { searchLag: reading } });
      workspace.addPerson({ id: TEACHER, name: 'T', role: 'teacher', addOnBlocked: false, account: 'workspace' });
      const caller = { email: TEACHER, scopes: 'all', client: 'addon' } as const;
      workspace.drive.create(caller, { name: 'new', mimeType: 'text/plain' });
      const list = (): string[] => {
        const headers = new Map([['authorization', as]]);
        const request = { method: 'GET', host: 'www.googleapis.com', path: '/drive/v3/files', headers };
        const { body } = workspace.rest({ ...request, query: new Map(), body: Buffer.alloc(0) });
        return (JSON.parse(body.toString('utf8')) as { files: { name: string }[] }).files.map(({ name }) => name);
      };
      const first = list();
      workspace.clock.advance(3_000);
      return [first.join(), list().join()];
    };
    expect(search('strict', 'medians')).toEqual(['', 'new']);
    expect(search('lenient', 'medians')).toEqual(['new', 'new']);
    expect(search('strict', 'none')).toEqual(['new', 'new']);
  });
});

describe('documents', () => {
  it('refuse masks that take whole tabs, or take them', () => {
    const masked = (reading: Reading): number => {
      const school = openSchool({ contested: { commentMask: reading } });
      documentsOf(school.core);
      const caller = { email: TEACHER, scopes: 'all', client: 'user' } as const;
      const { id } = school.drive.create(caller, { name: 'A', mimeType: DOC_TYPE });
      const { send } = openSchool({ routes: docsApi.routes!(school.core) });
      return send(`GET /v1/documents/${id}?fields=title,tabs`, { as: inPages }).status;
    };
    expect([masked('strict'), masked('lenient')]).toEqual([400, 200]);
  });

  it('are full at 1.02 million characters, or never', () => {
    const seen = both('documentLength', school => {
      const documents = documentsOf(school.core);
      const caller = { email: TEACHER, scopes: 'all', client: 'user' } as const;
      const id = make(school, { name: 'Plan', mimeType: DOC_TYPE });
      const write = (requests: object[]): string => {
        try {
          documents.write(caller, id, requests);
          return 'written';
        } catch (error) {
          return (error as Error).name;
        }
      };
      const insert = (length: number): string =>
        write([{ insertText: { text: 'x'.repeat(length), location: { index: 1 } } }]);
      const shorten = { deleteContentRange: { range: { startIndex: 1, endIndex: 2 } } };
      return [insert(1_019_998), insert(10), write([shorten])];
    });
    expect(seen).toEqual({
      strict: ['written', 'ApiError', 'written'],
      lenient: ['written', 'written', 'written'],
    });
  });
});
