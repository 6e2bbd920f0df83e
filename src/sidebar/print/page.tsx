// The page as it is printed: headings, short labels, tables. Words of people are text nodes, links lead to the web only.
import type { Ref } from 'preact';
import type { Language } from '../../core/language.ts';
import type { GoalItem, ListItem, PageCell, PageItem, TableItem } from '../../core/page/items.ts';
import type { PlanPage } from '../../core/page/page.ts';
import { safeLink } from '../link.ts';
import { printWords as text } from '../words/print.ts';

interface PageProps {
  readonly page: PlanPage;
  readonly language: Language;
  readonly paper: Ref<HTMLElement>;
}

export function Page({ page, language, paper }: PageProps) {
  return (
    <article class="paper" lang={language} ref={paper} aria-label={text.preview}>
      <h2 class="paper-title" dir="auto">
        {page.title}
      </h2>
      <p class="paper-kind">{page.subtitle}</p>
      {page.sections.length === 0 ? <p>{page.empty}</p> : null}
      {page.sections.map((section, i) => (
        <section key={i}>
          <h3>{section.title}</h3>
          {section.items.map((item, n) => (
            <Item key={n} item={item} />
          ))}
        </section>
      ))}
    </article>
  );
}

function Item({ item }: { readonly item: PageItem }) {
  switch (item.kind) {
    case 'words':
      return (
        <div class="said">
          <p class="label" dir="auto">
            {item.label}
          </p>
          <p class="quote" dir="auto">
            {item.text}
          </p>
        </div>
      );
    case 'list':
      return <List item={item} />;
    case 'table':
      return <RecordTable item={item} />;
    case 'goal':
      return <Goal item={item} />;
  }
}

function Goal({ item }: { readonly item: GoalItem }) {
  return (
    <div class="goal">
      <h4 dir="auto">{item.id === '' ? item.statement : `${item.id}  ${item.statement}`}</h4>
      {item.growth ? <p class="growth">{item.growth}</p> : null}
      {item.facts.length > 0 ? (
        <dl>
          {item.facts.map(fact => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd class="quote" dir="auto">
                {fact.text}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {item.lists.map(list => (
        <List key={list.label} item={list} />
      ))}
    </div>
  );
}

function List({ item }: { readonly item: ListItem }) {
  return (
    <div class="said">
      {item.label ? <p class="label">{item.label}</p> : null}
      <ul>
        {item.lines.map((line, i) => (
          <li key={i} dir="auto">
            <Words cell={line} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function RecordTable({ item }: { readonly item: TableItem }) {
  return (
    <table>
      <thead>
        <tr>
          {item.columns.map(column => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {item.rows.map((row, i) => (
          <tr key={i}>
            {row.map((cell, n) => (
              <td key={n} class="quote" dir="auto">
                <Words cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words({ cell }: { readonly cell: PageCell }) {
  const address = safeLink(cell.url);
  return address ? (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {cell.text || address}
    </a>
  ) : (
    <span>{cell.text}</span>
  );
}
