// Laws of what crosses the wall between page, script and services, for any value.
import fc from 'fast-check';
import { copyLegal } from '../../../src/emulator/runtime/legal-values.ts';
import { tryCode } from './bundles.ts';

const { call } = tryCode(`
  const echo = value => value;
  const properties = value => JSON.parse(PropertiesService.getUserProperties().setProperty('v', JSON.stringify(value)).getProperty('v'));
  const csv = text => Utilities.parseCsv(text);
  const bytes = list => Utilities.base64Decode(Utilities.base64EncodeWebSafe(Utilities.newBlob(list).getBytes()));
  const packed = list => Utilities.unzip(Utilities.zip(list.map(([name, bytes]) => Utilities.newBlob(bytes, 'x/y', name)))).map(b => [b.getName(), b.getBytes()]);
  const text = value => Utilities.newBlob(value).getDataAsString();
  const date = (ms, zone) => Utilities.formatDate(new Date(ms), zone, "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");`);

const jsonCopy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const runs = { numRuns: 60 };

describe('google.script.run', () => {
  it('brings any JSON there and back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(call('echo', value).value).toEqual(jsonCopy(value));
      }),
      runs,
    );
  });

  it('knows no negative zero, because JSON does not', () => {
    expect(call('echo', { at: [-0] }).value).toEqual({ at: [0] });
  });

  it('copies what it copied to the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const copy = copyLegal(value, '0');
        expect(copyLegal(copy, '0')).toEqual(copy);
      }),
      runs,
    );
  });
});

describe('services', () => {
  it('keep texts as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), value => {
        expect([call('properties', value).value, call('text', value).value]).toEqual([value, value]);
      }),
      runs,
    );
  });

  it('read back any CSV', () => {
    const rows = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { maxLength: 4 });
    const encode = (cells: string[]): string => cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',');
    fc.assert(
      fc.property(rows, value => {
        expect(call('csv', value.map(encode).join('\r\n')).value).toEqual(value);
      }),
      runs,
    );
  });

  it('keep any bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -128, max: 127 })), list => {
        expect(call('bytes', list).value).toEqual(list);
      }),
      runs,
    );
  });

  it('keep any files in a zip', () => {
    const bytes = fc.array(fc.integer({ min: -128, max: 127 }));
    const file = fc.tuple(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter(name => !name.endsWith('/')),
      bytes,
    );
    fc.assert(
      fc.property(fc.uniqueArray(file, { maxLength: 4, selector: ([name]) => name }), files => {
        expect(call('packed', files).value).toEqual(files);
      }),
      runs,
    );
  });

  it('write dates that say the same moment in any zone', () => {
    const zones = fc.constantFrom('Asia/Kolkata', 'America/St_Johns', 'Pacific/Auckland', 'Etc/GMT', 'GMT-3');
    const moments = fc.date({ min: new Date('1971-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, zones, (moment, zone) => {
        expect(Date.parse(String(call('date', moment.getTime(), zone).value))).toBe(moment.getTime());
      }),
      runs,
    );
  });
});
