// Entry of build/student.html, the sidebar in Docs.
import '../panel-language.ts';
import '../parts/escape.ts';
import { render } from 'preact';
import { StudentApp } from './app.tsx';

const root = document.getElementById('app') ?? document.body;
render(<StudentApp />, root);
