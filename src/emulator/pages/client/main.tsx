// Entry of the browser side of the local Workspace.
import { render } from 'preact';
import { App } from './app.tsx';
import './base.css';

const page = document.getElementById('page');
if (page) render(<App />, page);
