// Class lists as people paste them: every shape that must be understood, and every mistake that must be said.
import fc from 'fast-check';
import { parseRoster, studentKey } from '../../../src/core/roster/parse-roster.ts';

const read = (text: string): string[] => parseRoster(text).rows.map(row => `${row.name} <${row.email}>`);
const problems = (text: string): string[] => parseRoster(text).rows.flatMap(row => row.problems);

describe('parseRoster', () => {
  const two = ['Ana Rivera <ana@x.org>', 'Ben Okafor <ben@x.org>'];

  it.each([
    ['tabs', 'Ana Rivera\tana@x.org\nBen Okafor\tben@x.org'],
    ['commas', 'Ana Rivera,ana@x.org\nBen Okafor,ben@x.org'],
    ['semicolons', 'Ana Rivera;ana@x.org\nBen Okafor;ben@x.org'],
    ['a byte order mark and CRLF', '\ufeffName,E-mail\r\nAna Rivera,ana@x.org\r\nBen Okafor,ben@x.org\r\n'],
    ['CR alone', 'Name\te-mail\rAna Rivera\tana@x.org\rBen Okafor\tben@x.org'],
    ['titles the other way round', 'Email Address [Required],Student name\nana@x.org,Ana Rivera\nben@x.org,Ben Okafor'],
    ['first and last name', 'Last name;First name;E-Mail\nRivera;Ana;ana@x.org\nOkafor;Ben;ben@x.org'],
    ['name and surname', 'Name,Surname,Mail\nAna,Rivera,ana@x.org\nBen,Okafor,ben@x.org'],
    ['Spanish titles', 'Correo electrónico\tNombre\tApellidos\nana@x.org\tAna\tRivera\nben@x.org\tBen\tOkafor'],
    ['Spanish student title', 'Alumno,Correo\nAna Rivera,ana@x.org\nBen Okafor,ben@x.org'],
    [
      'parents’ addresses beside',
      'Parent email,Student,Student e-mail\nmom@y.org,Ana Rivera,ana@x.org\ndad@y.org,Ben Okafor,ben@x.org',
    ],
    ['no titles, address first', 'ana@x.org,Ana Rivera\nben@x.org,Ben Okafor'],
    ['no titles, two names and a class', 'Ana,Rivera,7b,ana@x.org\nBen,Okafor,7b,ben@x.org'],
    ['a class beside the whole name', '7b;Ana Rivera;ana@x.org\n7b;Ben Okafor;ben@x.org'],
    ['quoted cells with line ends', '"Ana\r\nRivera","ana@x.org"\n"Ben Okafor",ben@x.org'],
    ['empty lines and empty columns', '\n,,\n,Ana Rivera,ana@x.org\n\n,Ben Okafor,ben@x.org\n,,\n'],
    ['address book style', 'Ana Rivera <ana@x.org>\nBen Okafor ben@x.org'],
    ['mailto and invisible signs', 'Ana Rivera\tmailto:ana@x.org\u200b\nBen Okafor\t\u202a<ben@x.org>'],
  ])('reads %s', (_, text) => {
    expect(read(text)).toEqual(two);
    expect(problems(text)).toEqual([]);
  });

  it('keeps every sign of a name', () => {
    const names = [
      "Zoë O'Neil",
      'محمد علي',
      'שרה כהן',
      '🦊 Fox',
      'Cher',
      '=SUM(A1)',
      '+Ben',
      '-Ada',
      '@lex',
      'José "Pepe" Núñez',
    ];
    const text = `Name\tE-mail\n${names.map((name, index) => `${name}\ts${index}@x.org`).join('\n')}`;
    expect(parseRoster(text).rows.map(({ name }) => name)).toEqual(names);
    expect(problems(text)).toEqual([]);
  });

  it('reads a comma inside quotes and a stray quote', () => {
    expect(read('Name,Mail\n"Rivera, Ana",ana@x.org\n"Bob,bob@x.org\nCy,cy@x.org')).toEqual([
      'Rivera, Ana <ana@x.org>',
      '"Bob <bob@x.org>',
      'Cy <cy@x.org>',
    ]);
  });

  it('accepts two students of one name', () => {
    expect(parseRoster('Ana Li,a1@x.org\nAna Li,a2@x.org')).toMatchObject({ right: 2, wrong: 0 });
  });

  it('names what is wrong with its line', () => {
    const text =
      'Name,E-mail\nAna,ana@x.org\nBen,ben@\n,cy@x.org\nDai,\nEve,ANA@X.org\n"Fay\nLee",fay@x\nGil,gil@x.org';
    expect(problems(text)).toEqual([
      'Line 3: “ben@” is not a whole e-mail address. Correct it.',
      "Line 4: the name is missing. Write the student's name.",
      'Line 5: Dai has no e-mail address. Write the school address.',
      'Line 6: ANA@X.org stands in line 2 already. Each student needs an address of their own.',
      'Line 7: “fay@x” is not a whole e-mail address. Correct it.',
    ]);
    expect(parseRoster(text)).toMatchObject({ right: 2, wrong: 5 });
    expect(parseRoster(text).rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 9]);
  });

  it.each([
    ['', /list is empty/],
    ['\ufeff \r\n\t', /list is empty/],
    ['Name,E-mail', /no students under them/],
    ['Ana Rivera\nBen Okafor', /no column with e-mail addresses/],
    ['Name,Class\nAna,7b', /no column with e-mail addresses/],
  ])('says what is wrong with the whole of %j', (text, words) => {
    expect(parseRoster(text)).toMatchObject({ rows: [], right: 0, problems: [expect.stringMatching(words)] });
  });

  it('reads 1,000 rows', () => {
    const text = Array.from({ length: 1000 }, (_, index) => `Student ${index}\ts${index}@school.org`).join('\r\n');
    expect(parseRoster(text)).toMatchObject({ right: 1000, wrong: 0, problems: [] });
  });

  it('never throws, whatever the text', () => {
    const scraps = fc.constantFrom(
      'Name',
      'E-mail',
      'a@b.co',
      '"',
      '""',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '@',
      '=1+1',
      'ü',
      '🦊',
      '\u0000',
      '\ufeff',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(scraps, { maxLength: 60 }).map(parts => parts.join('')),
        ),
        text => {
          const roster = parseRoster(text);
          expect(roster.right + roster.wrong).toBe(roster.rows.length);
          expect(
            roster.rows.filter(row => row.problems.length === 0).every(row => row.name !== '' && row.email !== ''),
          ).toBe(true);
          const keys = roster.rows.filter(row => row.problems.length === 0).map(row => studentKey(row.email));
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is stable: what it read, written down and read again, is the same', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'Z', 'é', "'", '"', ',', ';', '=', '-', '2', '🦊', 'ש'),
      minLength: 1,
      maxLength: 8,
    });
    const students = fc.uniqueArray(fc.tuple(word, fc.integer({ min: 0, max: 9999 })), {
      minLength: 1,
      maxLength: 20,
      selector: ([, number]) => number,
    });
    const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;
    fc.assert(
      fc.property(students, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (list, separator, end) => {
        const lines = list.map(([name, number]) => [name, `s${number}@school.org`].map(quote).join(separator));
        const roster = parseRoster([`"Name"${separator}"E-mail"`, ...lines].join(end));
        expect(roster.rows.map(({ name, email }) => [name, email])).toEqual(
          list.map(([name, number]) => [name, `s${number}@school.org`]),
        );
      }),
    );
  });
});
