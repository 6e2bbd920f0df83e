// The sidebar that runs the cases on a real account: one call a service, so that no run comes near the six-minute limit.
import { SERVICES } from './services.ts';

/**
 * Results as text, and as JSON to keep: {results, timings}. The code of the page is as old as every browser. `google.script.run` is
 * timed here, by an empty function, because only the page sees the whole way.
 */
export function pageHtml(): string {
  return `<!doctype html><base target="_top">
<p id="lines">Running. This takes some minutes; leave the sidebar open.</p>
<label for="json">When it has finished: copy all of this and give it to the command that waits for it.</label>
<textarea id="json" rows="8" style="width:100%" readonly></textarea><pre id="failed"></pre><script>
var services = ${JSON.stringify(Object.keys(SERVICES))}, results = [], timings = [], trips = [], started;
function byId(id) { return document.getElementById(id); }
function show(message) {
  function count(outcome) { return results.filter(function (result) { return result.outcome === outcome; }); }
  byId('lines').textContent = message + ' ' + count('passed').length + ' passed, ' + count('failed').length + ' failed.';
  byId('failed').textContent = count('failed').map(function (result) {
    return result.service + ': ' + result.name + '\\n  ' + result.message;
  }).join('\\n');
  byId('json').value = JSON.stringify({ results: results, timings: timings });
}
function failed(service) {
  return function (error) {
    results.push({ service: service, name: '(all)', outcome: 'failed', message: error.message });
    next();
  };
}
function next() {
  var service = services.shift();
  if (!service) return time();
  show('Running ' + service + '.');
  google.script.run
    .withSuccessHandler(function (more) { results = results.concat(more); next(); })
    .withFailureHandler(failed(service))
    .runCases(service);
}
function time() {
  show('Timing.');
  google.script.run
    .withSuccessHandler(function (more) { timings = more; trip(); })
    .withFailureHandler(function (error) { failed('timings')(error); show('Finished.'); })
    .timeCalls();
}
function trip() {
  if (started) trips.push(Date.now() - started);
  if (trips.length === 5) {
    timings.push({ operation: 'google.script.run', milliseconds: trips });
    return show('Finished.');
  }
  started = Date.now();
  google.script.run.withSuccessHandler(trip).withFailureHandler(trip).doNothing();
}
next();
</script>`;
}
