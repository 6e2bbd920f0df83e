// Lets a component import its stylesheet; esbuild gathers them into app.css.
declare module '*.css';
