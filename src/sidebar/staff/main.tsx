// Entry of build/staff.html, the sidebar in Sheets.
import '../panel-language.ts';
import '../parts/escape.ts';
import { render } from 'preact';
import { StaffApp } from './app.tsx';

const root = document.getElementById('app') ?? document.body;
render(<StaffApp />, root);
