// Addresses of Google's pages, turned into the local page for the same file. Used by the pages and inside add-on frames.

const PATTERNS: readonly (readonly [pattern: RegExp, local: (id: string) => string])[] = [
  [/^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?document\/(?:u\/\d+\/)?d\/([\w-]+)/, id => `/document/d/${id}/edit`],
  [
    /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/,
    id => `/spreadsheets/d/${id}/edit`,
  ],
  [/^https:\/\/drive\.google\.com\/(?:drive\/)?(?:u\/\d+\/)?folders\/([\w-]+)/, id => `/drive/folders/${id}`],
  [/^https:\/\/drive\.google\.com\/file\/(?:u\/\d+\/)?d\/([\w-]+)/, id => `/file/d/${id}/view`],
  [/^https:\/\/drive\.google\.com\/open\?id=([\w-]+)/, id => `/open/${id}`],
];

/** Path and hash below /u/<person>, or undefined when the address is none of Google's file pages. */
export function localPath(address: string): string | undefined {
  for (const [pattern, local] of PATTERNS) {
    const id = pattern.exec(address)?.[1];
    const hash = address.includes('#') ? address.slice(address.indexOf('#')) : '';
    if (id) return local(id) + hash;
  }
  return undefined;
}

export const isSafeLink = (address: string): boolean => /^(https?:|mailto:|#)/i.test(address);
