// The language this panel was built in. Imported first by every panel, so that sentences made in the browser speak it too.
import { type Language, speak } from '../core/language.ts';

/** Written in by the build; tests see English. */
declare const PANEL_LANGUAGE: Language | undefined;

export const panelLanguage: Language = typeof PANEL_LANGUAGE === 'undefined' ? 'en' : PANEL_LANGUAGE;
export const otherLanguage: Language = panelLanguage === 'en' ? 'es' : 'en';

speak(panelLanguage);
