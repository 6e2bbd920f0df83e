// English texts that several screens share. The rules for wording stand in ../../words.ts.

const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');

export const commonWords = {
  product: 'Throughline',
  /** "3 September"; the year only when it is another one than `today`'s. */
  day: (iso: string, today: string) => {
    const parts = iso.split('-');
    const text = `${Number(parts[2])} ${MONTHS[Number(parts[1]) - 1] ?? ''}`;
    return iso.slice(0, 4) === today.slice(0, 4) ? text : `${text} ${parts[0] ?? ''}`;
  },
  back: 'Back',
  next: 'Next',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  saving: 'Saving…',
  tryAgain: 'Try again',
  optional: 'You can leave this empty.',
  newWindow: '(opens in a new tab)',
  /** "less than 1 KB", "38 KB", "2.0 MB" */
  fileSize: (bytes: number) => {
    if (bytes > 0 && bytes < 1024) return 'less than 1 KB';
    if (bytes > 0 && bytes < 1048576) return `${Math.min(1023, Math.round(bytes / 1024))} KB`;
    return `${bytes === 0 ? '0' : (bytes / 1048576).toFixed(bytes < 10485760 ? 1 : 0)} MB`;
  },

  footer: {
    help: 'Help for this screen',
    largeText: 'Large text',
    plainWords: 'Plain words',
    /** The other language's own name. */
    otherLanguage: 'Español',
    switching: 'Changing the language…',
  },

  // Shown when the call to Google itself failed. Three parts: what happened, whose, what to do.
  failure: {
    accounts: (account: string) =>
      'Google mixed up your accounts: this file was opened with ' +
      (account || 'one account') +
      ' but the panel got another. Sign out of the other Google accounts' +
      (account ? `, keep ${account},` : ', keep your school account,') +
      ' then reload this page. Your text is kept here.',
    notAllowed:
      'Google has not let this add-on work for you yet. Reload this page, open it again from the Extensions menu and press Allow. If Allow does not appear, ask your teacher.',
    offline: 'Google cannot be reached. Your text is kept here. Check the network, then try again.',
    tooSlow:
      'Google took too long to answer. It may have worked all the same: look first, then try again. Your text is kept here.',
    quota:
      'Google asks for a pause: too much was done in a short time. Your text is kept here. Try again in a few minutes.',
    other:
      'Google did not answer as it should. Your text is kept here. Try again; if it stays like this, close this panel and open it again.',
  },

  // A draft and the document differ: somebody changed the document after typing began.
  changed: {
    title: 'The document has newer text',
    body: 'Someone changed this in the document after you started. Nothing was overwritten. It now says:',
    empty: '(nothing)',
    keepMine: 'Keep mine',
    takeTheirs: 'Take the new text',
    draftKept: 'Not saved yet. Your text is kept here.',
  },

  chart: {
    label: (name: string, last: string, target: string) =>
      `${name}: last value ${last}${target ? `, target ${target}` : ''}`,
    target: (amount: string) => `target ${amount}`,
    caption: (name: string) => `${name}, all numbers`,
    day: 'Day',
    number: 'Number',
    start: 'Start',
  },
};
