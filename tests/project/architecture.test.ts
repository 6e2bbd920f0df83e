// Who may import whom and what a room may name: what the compiler cannot see. The rooms are those of CONTRIBUTING.md.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const LONGEST_FILE = 400;

interface SourceFile {
  readonly name: string;
  readonly text: string;
  /** Source without comments, so that a sentence about a name is not a use of it. */
  readonly code: string;
  readonly imports: readonly string[];
  /** Of these, what is still there when the types are gone. */
  readonly runs: readonly string[];
}

const files: SourceFile[] = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(name => /\.(ts|tsx)$/.test(name))
  .map(name => {
    const text = readFileSync(path.join(root, 'src', name), 'utf8');
    const imports = [...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'/gms)].map(match => match[1] as string);
    const runs = [...text.matchAll(/^(?:import|export)\b(?! type\b)[^;]*?from '([^']+)'|^import '([^']+)'/gms)].map(
      match => (match[1] ?? match[2]) as string,
    );
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
    return { name: name.replaceAll('\\', '/'), text, code, imports, runs };
  });

/** Room of a file or of what it imports: the first folder, and for packages 'package:name'. */
function room(name: string): string {
  return name.split('/')[0] as string;
}

function imported(file: SourceFile, targets = file.imports): string[] {
  return targets.map(target =>
    target.startsWith('.')
      ? path.posix.normalize(path.posix.join(path.posix.dirname(file.name), target))
      : `package:${target}`,
  );
}

const MAY_IMPORT: Record<string, { rooms: string[]; packages: string[] }> = {
  core: { rooms: ['core', 'sentences'], packages: [] },
  sentences: { rooms: ['sentences', 'core'], packages: [] },
  contract: { rooms: ['contract', 'core'], packages: [] },
  server: { rooms: ['server', 'contract', 'core', 'sentences'], packages: [] },
  sidebar: { rooms: ['sidebar', 'contract', 'core'], packages: ['preact', 'preact/hooks'] },
};

describe('rooms', () => {
  it.each(Object.keys(MAY_IMPORT))('%s imports only what it may', name => {
    const { rooms, packages } = MAY_IMPORT[name] as { rooms: string[]; packages: string[] };
    const wrong = files
      .filter(file => room(file.name) === name)
      .flatMap(file => imported(file).map(target => ({ file: file.name, target })))
      .filter(({ target }) =>
        target.startsWith('package:') ? !packages.includes(target.slice(8)) : !rooms.includes(room(target)),
      );
    expect(wrong).toEqual([]);
  });

  it('core and server know the types of the sentences only: their words stay out of the code', () => {
    const wrong = files
      .filter(file => /^(core|server)\//.test(file.name))
      .flatMap(file => imported(file, file.runs).map(target => `${file.name} imports ${target}`))
      .filter(line => line.includes(' imports sentences/'));
    expect(wrong).toEqual([]);
  });

  it('the emulator imports nothing of the product', () => {
    const wrong = files
      .filter(file => room(file.name) === 'emulator')
      .flatMap(file => imported(file).map(target => `${file.name} imports ${target}`))
      .filter(line => / imports (core|sentences|server|contract|sidebar)\//.test(line));
    expect(wrong).toEqual([]);
  });

  it('roles of the server do not import each other, and only main and rpc see all', () => {
    const wrong = files
      .filter(file => /^server\/(student|teacher|counselor)\//.test(file.name))
      .flatMap(file => imported(file).map(target => ({ file: file.name, target })))
      .filter(({ file, target }) => {
        const [, from] = file.split('/');
        const [where, to] = target.split('/');
        return where === 'server' && ['student', 'counselor', 'google'].includes(to as string) && to !== from;
      });
    expect(wrong).toEqual([]);
  });

  it('only server/google names a Google global', () => {
    const globals =
      /\b(DocumentApp|SpreadsheetApp|DriveApp|UrlFetchApp|PropertiesService|CacheService|LockService|ScriptApp|HtmlService|Session|Utilities|CardService|Logger|GoogleAppsScript)\b\.?/;
    const wrong = files
      .filter(
        file =>
          /^(core|contract|sidebar)\//.test(file.name) ||
          (/^server\//.test(file.name) && !/^server\/google\//.test(file.name)),
      )
      .filter(file => globals.test(file.code.replace(/'[^'\n]*'/g, "''")))
      .map(file => file.name);
    expect(wrong).toEqual([]);
  });

  it('core and server are synchronous, without clock or chance in core', () => {
    const wrong = files
      .filter(file => /^(core|server|contract)\//.test(file.name))
      .filter(
        file =>
          /\basync\b|\bawait\b|\bPromise\b/.test(file.code) ||
          (room(file.name) === 'core' && /Date\.now|new Date\(\)|Math\.random/.test(file.code)),
      )
      .map(file => file.name);
    expect(wrong).toEqual([]);
  });

  it('google.script.run is named in one file of the sidebar', () => {
    const named = files
      .filter(file => room(file.name) === 'sidebar' && /google\.script\.run/.test(file.code))
      .map(file => file.name);
    expect(named).toEqual(['sidebar/server.ts']);
  });
});

describe('faces of the local Workspace', () => {
  const faces = files.filter(file => /^emulator\/services\/.+\//.test(file.name));

  /** What stays right however often and for whomever it is asked. */
  const REMEMBERS: Readonly<Record<string, string>> = {
    'emulator/services/utilities/format-date.ts': 'formatters of time zones, made once each',
  };

  it('keep no state: nothing at the top of a file can change', () => {
    expect(faces.length).toBeGreaterThan(80);
    const changes =
      /^(export )?(let|var)\b|^(export )?const [^=]+= (new (Map|Set|WeakMap|WeakSet)(<[^(]*>)?\(\)|\[\]|\{\});/m;
    const wrong = faces.filter(file => changes.test(file.code) && !(file.name in REMEMBERS)).map(file => file.name);
    expect(wrong).toEqual([]);
    for (const name of Object.keys(REMEMBERS)) expect(faces.find(file => file.name === name)?.code).toMatch(changes);
  });

  it('compute no index of a document: only the table of known fields names one', () => {
    const wrong = faces
      .filter(file => /^emulator\/services\/(document-app|docs-api)\//.test(file.name))
      .filter(file => /\b(startIndex|endIndex)\b/.test(file.code))
      .map(file => file.name);
    expect(wrong).toEqual(['emulator/services/docs-api/messages.ts']);
  });

  it('import of each other what another says of itself in its index, and Google’s Base classes, and no more', () => {
    const wrong = faces.flatMap(file =>
      imported(file)
        .filter(target => /^emulator\/services\/[^/]+\//.test(target))
        .filter(target => target.split('/')[2] !== file.name.split('/')[2])
        .filter(target => !/^emulator\/services\/(base\/|[^/]+\/index\.ts$)/.test(target))
        .map(target => `${file.name} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are of no concern to bodies', () => {
    const wrong = files
      .filter(file => /^emulator\/(documents|spreadsheets|drive|classroom|store)\//.test(file.name))
      .flatMap(file => imported(file).map(target => `${file.name} imports ${target}`))
      .filter(line => / imports emulator\/(services|runtime|pages)\//.test(line));
    expect(wrong).toEqual([]);
  });
});

describe('sinks', () => {
  it('no text becomes markup, a pattern or code', () => {
    const wrong = files
      .filter(file => /^(core|server|contract|sidebar|emulator\/pages)\//.test(file.name))
      .filter(file =>
        /innerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(|\.replaceText\(/.test(
          file.code,
        ),
      )
      .map(file => file.name);
    expect(wrong).toEqual([]);
  });
});

describe('files', () => {
  it('say in their first line what they are for', () => {
    expect(files.filter(file => !/^(\/\/|\/\*)/.test(file.text)).map(file => file.name)).toEqual([]);
  });

  it(`are at most ${LONGEST_FILE} lines long`, () => {
    const long = files
      .map(file => ({ name: file.name, lines: file.text.trimEnd().split('\n').length }))
      .filter(file => file.lines > LONGEST_FILE);
    expect(long).toEqual([]);
  });

  it('have names in lower case with hyphens', () => {
    expect(files.filter(file => !/^[a-z0-9/.-]+$/.test(file.name)).map(file => file.name)).toEqual([]);
  });
});
