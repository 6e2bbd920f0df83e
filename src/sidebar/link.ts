// Which links a page may offer: a link typed by a person is only followed when it leads to the web.

/** The address if it is http or https, else ''. */
export function safeLink(url: string): string {
  return /^https?:\/\/[^\s]+$/i.test(url.trim()) ? url.trim() : '';
}

/** What a person pasted, as a web address: "example.org/x" gets its https. '' when it is no address. */
export function asLink(text: string): string {
  const trimmed = text.trim();
  if (safeLink(trimmed)) return trimmed;
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#]\S*)?$/i.test(trimmed) ? `https://${trimmed}` : '';
}
