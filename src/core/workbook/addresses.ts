// Web addresses of Google files by id, as Google writes them. Used wherever a link is shown or written into a cell.

export const documentUrl = (id: string): string => (id === '' ? '' : `https://docs.google.com/document/d/${id}/edit`);
export const spreadsheetUrl = (id: string): string =>
  id === '' ? '' : `https://docs.google.com/spreadsheets/d/${id}/edit`;
export const folderUrl = (id: string): string => (id === '' ? '' : `https://drive.google.com/drive/folders/${id}`);
