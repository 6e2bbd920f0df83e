// A plain box that takes a role. The linter would have native elements for these roles; a native table can neither draw only
// some of its rows nor keep lines in place, and a native text field cannot hold headings and tables.
export const Box = 'div' as const;
