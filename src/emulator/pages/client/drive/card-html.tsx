// The simple HTML of card texts, drawn as elements: bold, italic, underlined, struck through, line break, link. Nothing is set as markup.
import type { ComponentChildren, VNode } from 'preact';
import { CardLink } from './card-link.tsx';

const TOKEN = /<(\/?)(b|i|u|s|a|br)(?:\s+href="([^"]*)")?\s*\/?>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
};

const unescaped = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, found => ENTITIES[found] ?? found);

interface Open {
  readonly tag: string;
  readonly url: string;
  readonly children: ComponentChildren[];
}

/** Tags it does not know stay readable as text. */
export function CardHtml({ text }: { text: string }) {
  return <>{parse(text)}</>;
}

function parse(text: string): ComponentChildren[] {
  const stack: Open[] = [{ tag: '', url: '', children: [] }];
  const top = (): Open => stack[stack.length - 1] as Open;
  const close = (): void => {
    const done = stack.pop() as Open;
    top().children.push(element(done));
  };
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    top().children.push(unescaped(text.slice(from, match.index)));
    from = match.index + match[0].length;
    const tag = (match[2] ?? '').toLowerCase();
    if (tag === 'br') top().children.push(<br />);
    else if (match[1] === '') stack.push({ tag, url: unescaped(match[3] ?? ''), children: [] });
    else if (top().tag === tag) close();
  }
  top().children.push(unescaped(text.slice(from)));
  while (stack.length > 1) close();
  return top().children;
}

function element({ tag, url, children }: Open): VNode {
  if (tag === 'a') return <CardLink url={url}>{children}</CardLink>;
  if (tag === 'b') return <b>{children}</b>;
  if (tag === 'i') return <i>{children}</i>;
  if (tag === 'u') return <u>{children}</u>;
  return <s>{children}</s>;
}
