// npm run coach-bench: how long the coach takes for a goal (mean and longest, in milliseconds) over our own goals, changed ones and noise,
// and how large it is in the sidebar.
import './ensure-installed.mjs';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { draftOf, loadCoach } from './coach-lines.mjs';
import { ROOT } from './ensure-installed.mjs';

const ROUNDS = 100_000;
const TODAY = '2026-11-02';
const { coach } = await loadCoach();
const goals = JSON.parse(readFileSync(path.join(ROOT, 'tests/core/coach/traps.json'), 'utf8')).map(({ text }) => text);

// A small generator of its own, so that two runs time the same texts.
let seed = 7;
const random = limit => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed % limit;
};
const noise = () => String.fromCharCode(...Array.from({ length: 1 + random(200) }, () => 32 + random(600)));
const changed = text => {
  const at = random(text.length);
  return text.slice(0, at) + noise().slice(0, random(4)) + text.slice(at + random(3));
};
const kinds = {
  'our goals': () => goals[random(goals.length)],
  'changed goals': () => changed(goals[random(goals.length)]),
  noise,
  'long goals': () => Array.from({ length: 12 }, () => goals[random(goals.length)]).join(' '),
};

const timed = draft => {
  const from = performance.now();
  coach(draft, TODAY, 'en');
  return performance.now() - from;
};

for (const text of [...goals, ...goals]) coach(draftOf(text), TODAY, 'en');
for (const [kind, make] of Object.entries(kinds)) {
  const rounds = kind === 'long goals' ? ROUNDS / 20 : ROUNDS / 3;
  const times = [];
  let longestAgain = 0;
  for (let round = 0; round < rounds; round += 1) {
    const draft = draftOf(make());
    const took = timed(draft);
    times.push(took);
    // Again at once: what the machine does meanwhile (memory, other programs) is not the coach's time.
    longestAgain = Math.max(longestAgain, Math.min(took, timed(draft), timed(draft)));
  }
  times.sort((a, b) => a - b);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const figures = {
    mean,
    '99.9 %': times[Math.floor(times.length * 0.999)],
    max: times[times.length - 1],
    'max of the best of three': longestAgain,
  };
  const said = Object.entries(figures).map(([name, time]) => `${name} ${time.toFixed(3)}`);
  console.log(`${kind.padEnd(14)} ${said.join('  ')} ms a goal`);
}

const { build } = await import('esbuild');
const { outputFiles } = await build({
  entryPoints: [path.join(ROOT, 'src/core/coach/coach.ts')],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  globalName: 'coach',
  target: 'es2020',
  charset: 'ascii',
});
console.log(
  `in the sidebar: ${outputFiles[0].contents.length} bytes, ${gzipSync(outputFiles[0].contents).length} gzip`,
);
