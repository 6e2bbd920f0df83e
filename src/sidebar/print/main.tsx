// Entry of build/print.html, the window that shows a plan as a clean page and prints it.
import '../panel-language.ts';
import { render } from 'preact';
import { PrintApp } from './app.tsx';

document.body.classList.add('dialog');
const root = document.getElementById('app') ?? document.body;
render(<PrintApp />, root);
