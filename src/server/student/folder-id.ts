// The id of a Drive folder in the addresses people see; for the link "My evidence" of a plan.

/** ".../drive/folders/ID", ".../drive/u/0/folders/ID?…" or "...open?id=ID"; '' when the address is none of these. */
export function folderId(url: string): string {
  const match =
    /^https:\/\/drive\.google\.com\/(?:[^?#]*\/)?folders\/([\w-]{5,})/.exec(url) ??
    /^https:\/\/drive\.google\.com\/open\?(?:[^#]*&)?id=([\w-]{5,})/.exec(url);
  return match?.[1] ?? '';
}
