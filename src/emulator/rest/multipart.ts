// multipart/related and multipart/mixed bodies: read for uploads and batches, written for batch answers and tests.

export interface Part {
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

export function boundaryOf(contentType: string): string | undefined {
  const match = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  return match?.[1] ?? match?.[2];
}

/** Parts between the boundaries, which stand at the start of a line; what is before the first and after the last is not content. */
export function parseMultipart(body: Buffer, boundary: string): Part[] {
  const mark = `--${boundary}`;
  const lineStart = (from: number): number => {
    const found = body.indexOf(`\n${mark}`, from);
    return found < 0 ? -1 : found + 1;
  };
  const parts: Part[] = [];
  let from = body.subarray(0, mark.length).toString('utf8') === mark ? 0 : lineStart(0);
  while (from >= 0) {
    const start = from + mark.length;
    const next = lineStart(start);
    if (next < 0 || body.subarray(start, start + 2).toString() === '--') break;
    parts.push(parsePart(trimLineEnds(body.subarray(start, next))));
    from = next;
  }
  return parts;
}

/** Header lines, an empty line, the content. */
export function parsePart(text: Buffer): Part {
  const crlf = text.indexOf('\r\n\r\n');
  const lf = text.indexOf('\n\n');
  const isCrlf = crlf >= 0 && (lf < 0 || crlf < lf);
  const end = isCrlf ? crlf : lf;
  const head = end < 0 ? text : text.subarray(0, end);
  const body = end < 0 ? Buffer.alloc(0) : text.subarray(end + (isCrlf ? 4 : 2));
  return { headers: parseHeaders(head.toString('utf8')), body };
}

function parseHeaders(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** The line end after the boundary and the one before the next belong to the boundaries. */
function trimLineEnds(text: Buffer): Buffer {
  const start = text[0] === 13 ? 2 : 1;
  let end = text.length;
  if (text[end - 1] === 10) end--;
  if (text[end - 1] === 13) end--;
  return text.subarray(start, Math.max(start, end));
}

export function formatMultipart(parts: readonly Part[], boundary: string): Buffer {
  const chunks: Buffer[] = [];
  for (const part of parts) {
    const head = [...part.headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
    chunks.push(Buffer.from(`--${boundary}\r\n${head}\r\n`), part.body, Buffer.from('\r\n'));
  }
  return Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]);
}
