// npm run round-trip -- [--count N] [--seed N] : that many invented plans, each written as a Doc and read back, exactly.
// With --damage: each of those Docs damaged in every way we know (tests/core/document/damage.ts), nothing lost in silence.
// With --speed: how many milliseconds reading takes, of a full plan and of Docs with ten thousand rows.
import './ensure-installed.mjs';
import { importTypeScript } from './bundle-for-node.mjs';

const numberAfter = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  const number = at < 0 ? otherwise : Number(process.argv[at + 1]);
  if (Number.isInteger(number) && number >= 0) return number;
  console.error(`Write a whole number behind ${name}: npm run round-trip -- --count 1000 --seed 7`);
  process.exit(1);
};
const count = numberAfter('--count', 1000);
const seed = numberAfter('--seed', 1);

const begun = Date.now();
const done = (documents, what, failure) => {
  const seconds = (Date.now() - begun) / 1000;
  const each = ((seconds * 1000) / Math.max(1, documents)).toFixed(1);
  const found = failure === '' ? 'no failure' : '1 failure';
  console.log(`${documents} ${what} in ${seconds.toFixed(1)} s (${each} ms each), seed ${seed}: ${found}.`);
  if (failure !== '') console.error(failure);
  process.exit(failure === '' ? 0 : 1);
};

if (process.argv.includes('--speed')) {
  const { readingSpeed } = await importTypeScript('tests/core/document/reading-speed.ts');
  for (const line of readingSpeed()) console.log(line);
  process.exit(0);
}
if (process.argv.includes('--damage')) {
  const { damageAll } = await importTypeScript('tests/core/document/damage-law.ts');
  const { documents, kinds, failure } = damageAll(count, seed);
  done(documents, `Docs damaged in ${kinds} ways`, failure);
}
const { roundTrips } = await importTypeScript('tests/core/document/round-trip.ts');
const { plans, failure } = roundTrips(count, seed, so => {
  if (so % 10_000 === 0) console.log(`${so} plans, ${Math.round((Date.now() - begun) / 1000)} s`);
});
done(plans, 'plans written and read back', failure);
