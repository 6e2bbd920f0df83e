// The texts of the upload dialog, for it alone.
export { uploadWords } from './en/upload.ts';
