// Files chosen by a person, read in the browser: a list as text, a slice of evidence as base64.

/** Text of a list: UTF-8 or UTF-16 with its mark, else what spreadsheets on Windows write. Null when it cannot be read. */
export async function readTextFile(file: Blob): Promise<string | null> {
  try {
    return decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

export function decode(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(buffer);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(buffer);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer);
  } catch {
    return new TextDecoder('windows-1252').decode(buffer);
  }
}

/** Rejects when the file was moved or changed since it was chosen. */
export function readBase64(slice: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(new Error('unreadable file'));
    reader.readAsDataURL(slice);
  });
}
