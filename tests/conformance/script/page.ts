// The sidebar that runs the cases on a real account: one call a service, so that no run comes near the six-minute limit.
import { SERVICES } from './services.ts';

/** Results as text, and as JSON to keep. The code of the page is as old as every browser. */
export function pageHtml(): string {
  return `<!doctype html><base target="_top"><pre id="lines">Running…</pre><textarea id="json" rows="8"></textarea><script>
var services = ${JSON.stringify(Object.keys(SERVICES))}, results = [];
function show(message) {
  var failed = results.filter(function (result) { return result.outcome === 'failed'; });
  var passed = results.filter(function (result) { return result.outcome === 'passed'; });
  document.getElementById('lines').textContent = message + '\\n' + passed.length + ' passed, ' + failed.length + ' failed\\n' +
    failed.map(function (result) { return result.service + ': ' + result.name + '\\n  ' + result.message; }).join('\\n');
  document.getElementById('json').value = JSON.stringify(results);
}
function next() {
  var service = services.shift();
  if (!service) return show('Finished');
  show('Running ' + service);
  google.script.run
    .withSuccessHandler(function (more) { results = results.concat(more); next(); })
    .withFailureHandler(function (error) {
      results.push({ service: service, name: '(all)', outcome: 'failed', message: error.message });
      next();
    })
    .runCases(service);
}
next();
</script>`;
}
