// Entry of build/upload.html, the dialog that takes evidence files. Its head loads https://apis.google.com/js/api.js.
import '../panel-language.ts';
import { render } from 'preact';
import { UploadApp } from './app.tsx';

document.body.classList.add('dialog');
const root = document.getElementById('app') ?? document.body;
render(<UploadApp />, root);
