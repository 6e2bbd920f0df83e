// Whether the manifest lets a script fetch an address: urlFetchWhitelist, by the rules of apps-script/manifest/allowlist-url.

/** Without a list everything is allowed, as in a test deployment. */
export function isAllowed(url: string, prefixes: readonly string[] | undefined): boolean {
  return prefixes === undefined || prefixes.some(prefix => matches(url, prefix));
}

interface Parts {
  readonly scheme: string;
  readonly host: string;
  readonly rest: string;
}

/** Host names regardless of case, paths exactly; the address is the prefix itself or lies below it. */
function matches(url: string, prefix: string): boolean {
  const [given, allowed] = [split(url), split(prefix)];
  if (!given || !allowed || allowed.rest === '') return false;
  if (given.scheme !== 'https' || allowed.scheme !== 'https') return false;
  if (!hostMatches(given.host, allowed.host)) return false;
  if (!given.rest.startsWith(allowed.rest)) return false;
  const next = given.rest[allowed.rest.length];
  return next === undefined || allowed.rest.endsWith('/') || next === '/' || next === '?' || next === '#';
}

/** One leading * stands for any number of subdomains. */
function hostMatches(host: string, allowed: string): boolean {
  return allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed;
}

function split(url: string): Parts | undefined {
  const found = /^([a-z]+):\/\/([^/?#]+)(.*)$/i.exec(url);
  return found ? { scheme: found[1]!.toLowerCase(), host: found[2]!.toLowerCase(), rest: found[3]! } : undefined;
}
