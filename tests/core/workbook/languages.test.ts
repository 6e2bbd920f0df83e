// The names of a class workbook in every language: none is taken for another's, and the Read-me text names the tabs as they are called.
import { LANGUAGES } from '../../../src/core/language.ts';
import { readMeLines } from '../../../src/core/workbook/read-me.ts';
import { readHourlyCheck, readSettings, settingsRows } from '../../../src/core/workbook/settings.ts';
import { readWord, wordIn } from '../../../src/core/workbook/tables.ts';
import { README_TAB, TABS, tabTitled } from '../../../src/core/workbook/tabs.ts';
import { gridOf, tabReading } from '../../../src/server/google/workbook/grid.ts';

/** "Student: en", once for each of the names: two that are alike would be taken for each other. */
const distinct = (names: readonly (readonly string[])[]): boolean => {
  const all = names.flatMap(each => [...new Set(each.map(name => name.toLowerCase()))]);
  return new Set(all).size === all.length;
};

describe('the names of a class workbook', () => {
  it('mean one tab, one column and one word each, whichever language they are in', () => {
    expect(distinct(TABS.map(({ title }) => Object.values(title)))).toBe(true);
    for (const tab of TABS) {
      expect([tab.key, distinct(tab.columns.map(({ header }) => Object.values(header)))]).toEqual([tab.key, true]);
      for (const { words = [] } of tab.columns) expect(distinct(words.map(word => Object.values(word)))).toBe(true);
    }
    for (const tab of TABS) for (const language of LANGUAGES) expect(tabTitled(tab.title[language])).toBe(tab);
  });

  it('are read whichever language the tab is in, and words of our own come out the same', () => {
    for (const tab of TABS) {
      for (const language of LANGUAGES) {
        const headers = tab.columns.map(({ header }) => header[language]);
        for (const spoken of LANGUAGES) {
          const cells = tab.columns.map(({ words: [word] = [] }) => ({ value: word?.[spoken] ?? 'x', link: '' }));
          const reading = tabReading(tab, gridOf(tab, headers, [cells]));
          expect([tab.key, reading.missingColumns, reading.language]).toEqual([tab.key, [], language]);
          const { id, ...read } = { id: reading.rows[0]?.id, ...reading.rows[0]?.values };
          const wanted = tab.columns
            .filter(({ key }) => key !== 'id')
            .map(({ key, words }) => [key, words?.[0]?.en ?? 'x']);
          expect(read).toEqual(Object.fromEntries(wanted));
        }
      }
    }
  });

  it('leave what somebody typed as it is', () => {
    const decision = TABS.flatMap(tab => tab.columns).find(({ kind }) => kind === 'choice');
    expect(readWord(decision?.words, ' Aprobada ')).toBe('Approved');
    for (const typed of ['', 'aprobada con gusto', 'Approved, well done', 3, true])
      expect([readWord(decision?.words, typed), wordIn('es', decision?.words, typed)]).toEqual([typed, typed]);
    expect(readWord(undefined, 'Aprobada')).toBe('Aprobada');
  });

  it('prefer a column of the tab’s own language over one that somebody named like it', () => {
    const [tab] = TABS.filter(({ key }) => key === 'progress');
    const headers = ['Nota', ...tab!.columns.map(({ header }) => header.en)];
    const cells = headers.map((header, index) => ({ value: index === 0 ? 'mine' : header, link: '' }));
    expect(tabReading(tab!, gridOf(tab!, headers, [cells])).rows[0]?.values['note']).toBe('Note');
  });

  it('stand in the Read-me text, which says what the workbook is good for', () => {
    const notTold = new Set([README_TAB.key, 'journal']);
    for (const language of LANGUAGES) {
      const lines = readMeLines('7b', 'class', language);
      for (const { key, title } of TABS)
        if (!notTold.has(key)) expect([key, lines.some(line => line.includes(title[language]))]).toEqual([key, true]);
    }
    const english = readMeLines('7b', 'class', 'en');
    expect(english).toContain('Teachers: use it to see who needs a word today, and answer each goal in a sentence.');
    expect(english).toContain(
      'Counselors and advisors: use it to follow students through the year and to prepare a talk.',
    );
    expect(readMeLines('7b', 'class', 'es')).toHaveLength(english.length);
  });
});

describe('the Settings tab', () => {
  it('says its words in the language of the class, and takes them in any', () => {
    const given = {
      ...{ className: '7b', schoolYear: '2026–27', keeper: 'k@s.org', staff: 'K', goalsAtOnce: 3, nextReview: '' },
      ...{ folderId: 'f', templateId: 't', workbookId: 'w', template: 'primary', templateVersion: '1', skills: '' },
      ...{ sampleGoal: '', sampleFrom: '', dateOrder: 'month first' as const, scope: 'team' as const },
    };
    for (const language of LANGUAGES) {
      const rows = settingsRows({ ...given, language });
      expect(readSettings(rows)).toEqual({ ...given, language });
      const value = (id: string) => rows.find(row => row.id === id)?.values['value'];
      expect([value('scope'), value('dateOrder')]).toEqual(
        language === 'en' ? ['team', 'month first'] : ['equipo', 'mes primero'],
      );
    }
    const hourly = (value: string) => readHourlyCheck([{ id: 'hourlyCheck', values: { value } }]);
    expect(['on', 'encendida', 'off', 'apagada', ''].map(hourly)).toEqual([true, true, false, false, false]);
  });
});
