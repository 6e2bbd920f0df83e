// How long Google takes: a table of medians, spreads and size terms, for the REST dispatcher and for the runtime's `charge`.
// Sources are marked as in performance-and-reliability §1: M measured and published, A assumed and calibrated to measured anchors.
import type { Random } from './random.ts';

export type LatencyMode = 'medians' | 'seeded' | 'none';

interface Latency {
  /** Milliseconds. */
  readonly median: number;
  /** Spread of the natural logarithm. */
  readonly sigma: number;
  /** Milliseconds per cell, item or byte moved, whichever the operation counts. */
  readonly perUnit?: number;
}

const row = (median: number, sigma: number, perUnit = 0): Latency => ({ median, sigma, perUnit });

const TABLE: Readonly<Record<string, Latency>> = {
  // Built-in services
  'SpreadsheetApp.getValues': row(170, 0.35, 0.0084), // M
  'SpreadsheetApp.setValues': row(90, 0.4, 0.01), // M, below about 18,000 cells
  'SpreadsheetApp.setValue': row(1.2, 0.3), // M, buffered
  'SpreadsheetApp.appendRow': row(107, 0.2), // M
  'SpreadsheetApp.flush': row(30, 0.5, 0.14), // M, per changed cell
  'PropertiesService.get': row(30, 0.3), // M
  'PropertiesService.set': row(62, 0.55), // M
  'CacheService.get': row(3, 0.3), // M
  'CacheService.put': row(92, 0.2), // M
  'LockService.tryLock': row(100, 0.4), // M
  'DocumentApp.openById': row(500, 0.5), // A
  'DocumentApp.saveAndClose': row(700, 0.5), // A
  'DocumentApp.call': row(15, 0.5), // A: replaceText or another call inside a document
  'UrlFetchApp.fetch': row(100, 0.4), // M: overhead towards hosts outside Google
  'google.script.run': row(900, 0.4), // A: round trip of an empty function
  'execution.start': row(700, 0.4), // A
  // Drive
  'drive.files.copy': row(1800, 0.5), // A, from reports of 2.7 to 4 s a file
  'drive.files.create': row(600, 0.45), // A
  'drive.files.update': row(400, 0.45), // A
  'drive.files.delete': row(400, 0.45), // A
  'drive.files.get': row(200, 0.4), // A
  'drive.files.list': row(400, 0.4, 0.6), // A, per item
  'drive.changes.list': row(400, 0.4, 0.6), // A
  'drive.files.export': row(600, 0.4), // A for text, PDF is slower
  'drive.permissions.create': row(900, 0.5), // A, without mail
  'drive.permissions.create+mail': row(1300, 0.5), // A
  'drive.permissions.update': row(900, 0.5), // A
  'drive.permissions.delete': row(900, 0.5), // A
  'drive.upload.slice': row(400, 0.45, 0.0001), // A: 10 MB a second
  // Docs
  'docs.documents.get': row(350, 0.4, 0.008), // A, per byte
  'docs.documents.batchUpdate': row(600, 0.45), // A
  'docs.documents.create': row(600, 0.45), // A
  // Sheets
  'sheets.read': row(170, 0.3, 0.003), // M
  'sheets.write': row(240, 0.35, 0.0105), // M
};

/** Operations without their own row: by service, then by reading or writing. All A. */
const FAMILIES: readonly (readonly [prefix: string, read: Latency, write: Latency])[] = [
  ['drive.', row(200, 0.4), row(600, 0.45)],
  ['docs.', row(350, 0.4), row(600, 0.45)],
  ['sheets.', TABLE['sheets.read']!, TABLE['sheets.write']!],
  ['classroom.', row(300, 0.4, 0.6), row(600, 0.45)],
  ['', row(1.2, 0.3), row(15, 0.5)],
];

function rowOf(operation: string, isWrite: boolean): Latency {
  const own = TABLE[operation];
  if (own) return own;
  const family = FAMILIES.find(([prefix]) => operation.startsWith(prefix))!;
  return isWrite ? family[2] : family[1];
}

export interface LatencyRequest {
  readonly operation: string;
  readonly isWrite: boolean;
  /** Cells, items or bytes. */
  readonly size?: number;
}

/** Milliseconds this call takes. 'seeded' draws from the lognormal spread, 'medians' is its middle, 'none' is 0. */
export function latencyOf(request: LatencyRequest, mode: LatencyMode, random: Random): number {
  if (mode === 'none') return 0;
  const { median, sigma, perUnit = 0 } = rowOf(request.operation, request.isWrite);
  const spread = mode === 'seeded' ? Math.exp(sigma * gauss(random)) : 1;
  return median * spread + perUnit * (request.size ?? 0);
}

/** One draw of the standard normal distribution (Box-Muller). */
function gauss(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
  return radius * Math.cos(2 * Math.PI * random.next());
}
