// Many small Drive calls in one request (multipart/mixed, at most 100, W/drive/api/guides/performance). Pure.
import type { RestAnswer, RestCall } from '../../ports.ts';

const BOUNDARY = 'throughline-part';
export const BATCH_LIMIT = 100;

/** Parts are sent in this order; Google may carry them out in any order. */
export function encodeBatch(calls: readonly RestCall[]): RestCall {
  const parts = calls.map((call, index) =>
    [
      `--${BOUNDARY}`,
      'Content-Type: application/http',
      `Content-ID: <part-${index}>`,
      '',
      `${call.method} ${call.url.replace(/^https:\/\/[^/]+/, '')} HTTP/1.1`,
      'Content-Type: application/json; charset=UTF-8',
      '',
      call.json === undefined ? '' : JSON.stringify(call.json),
      '',
    ].join('\r\n'),
  );
  return {
    method: 'POST',
    url: 'https://www.googleapis.com/batch/drive/v3',
    body: { bytes: `${parts.join('')}--${BOUNDARY}--\r\n`, contentType: `multipart/mixed; boundary=${BOUNDARY}` },
    writes: calls.filter(call => call.method !== 'GET').length,
  };
}

/** One answer per part, in the order of the calls; a part without an answer is of unknown effect (status 0). */
export function decodeBatch(answer: RestAnswer, count: number): RestAnswer[] {
  const failed: RestAnswer = { status: answer.status >= 400 ? answer.status : 0, headers: {}, text: answer.text };
  const answers = Array.from({ length: count }, () => failed);
  const boundary = /boundary="?([^";]+)"?/.exec(answer.headers['content-type'] ?? '')?.[1];
  if (answer.status !== 200 || !boundary) return answers;
  const missing: RestAnswer = { status: 0, headers: {}, text: '' };
  answers.fill(missing);
  for (const part of answer.text.split(`--${boundary}`)) {
    const index = /Content-ID:\s*<?response-part-(\d+)>?/i.exec(part)?.[1];
    const http = /HTTP\/1\.1 (\d{3})/.exec(part);
    if (index === undefined || !http) continue;
    const rest = part.slice(http.index);
    const end = /\r?\n\r?\n/.exec(rest);
    answers[Number(index)] = {
      status: Number(http[1]),
      headers: {},
      text: end ? rest.slice(end.index + end[0].length).trim() : '',
    };
  }
  return answers;
}
