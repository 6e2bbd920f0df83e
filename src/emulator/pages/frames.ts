// Add-on HTML waiting to be fetched by its iframe, each under a key nobody can guess.
import { randomBytes } from 'node:crypto';

/** A window reloads its sidebar now and then, so the newest few stay readable. */
const KEPT = 200;

export class FrameShelf {
  private readonly pages = new Map<string, string>();

  /** `html` is served as it is; whoever stores it has already put the frame script in. */
  store(html: string): string {
    const key = randomBytes(18).toString('base64url');
    this.pages.set(key, html);
    for (const oldest of this.pages.keys()) {
      if (this.pages.size <= KEPT) break;
      this.pages.delete(oldest);
    }
    return key;
  }

  read(key: string): string | undefined {
    return this.pages.get(key);
  }
}

const PICKER_ADDRESS = /https:\/\/apis\.google\.com\/js\/api\.js(\?[^"'\s>]*)?/g;

export interface FrameSetting {
  readonly pagesOrigin: string;
  /** Path of the person's pages, /u/name, for links that point at Google. */
  readonly personPath: string;
  /** localStorage outlives the window; contested. */
  readonly keepsStorage: boolean;
}

/** Storage that is empty in a new window, under the name of the other. */
const STORAGE_OF_WINDOW = "Object.defineProperty(window,'localStorage',{value:window.sessionStorage});";

/**
 * What the browser gets for an HtmlOutput: Google's loader address becomes the local Picker, and the script that provides
 * google.script comes before anything the add-on wrote.
 */
export function dressFrame(html: string, script: string, setting: FrameSetting): string {
  const storage = setting.keepsStorage ? '' : STORAGE_OF_WINDOW;
  const start = `<script>${storage}window.__frame=${JSON.stringify(setting).replace(/</g, '\\u003c')};${script}</script>`;
  const local = html.replace(PICKER_ADDRESS, '/picker.js');
  const head = /<head[^>]*>/i.exec(local);
  if (!head)
    return `<!doctype html><html lang="en"><head><meta charset="utf-8">${start}</head><body>${local}</body></html>`;
  const cut = head.index + head[0].length;
  return local.slice(0, cut) + start + local.slice(cut);
}
