// What is right and what is wrong in a list, by line, before anything is created.
import type { RosterCheck, RosterRowView } from '../../contract/api.ts';
import { Chevron, Tick } from '../parts/icons.tsx';
import { Notice } from '../parts/notice.tsx';
import { staffWords } from '../words/staff.ts';

const text = staffWords.roster;

/** What needs a look, by line: before creating, and again beside the text while it is corrected. */
export function WrongRows({ check }: { readonly check: RosterCheck }) {
  const wrong = check.rows.filter(row => row.problems.length > 0);
  return (
    <>
      {check.problems.map((problem, i) => (
        <Notice key={i} tone="warning">
          <p>{problem}</p>
        </Notice>
      ))}
      {wrong.length > 0 ? (
        <section class="card tight">
          <h3 class="late">{text.wrong(wrong.length)}</h3>
          <ul class="lines">
            {wrong.map(row => (
              <li key={row.line}>
                <p>
                  <span class="strong">{text.line(row.line)}</span>{' '}
                  <span dir="auto">{[row.name || text.noName, row.email].filter(Boolean).join(', ')}</span>
                </p>
                {row.problems.map((problem, i) => (
                  <p key={i} class="quiet">
                    {withoutLine(problem, row.line)}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

/** As many right rows as one screen of a narrow panel holds; the others unfold. */
const SHOWN = 10;

function RightRows({ rows }: { readonly rows: readonly RosterRowView[] }) {
  return (
    <ul class="lines">
      {rows.map(row => (
        <li key={row.line}>
          <p dir="auto">{row.name}</p>
          <p class="quiet">{row.email}</p>
        </li>
      ))}
    </ul>
  );
}

export function RosterCheckList({ check }: { readonly check: RosterCheck }) {
  const right = check.rows.filter(row => row.problems.length === 0);
  return (
    <>
      <WrongRows check={check} />
      {right.length > 0 ? (
        <section class="card tight">
          <h3>
            <Tick /> {text.right(right.length)}
          </h3>
          <RightRows rows={right.slice(0, SHOWN)} />
          {right.length > SHOWN ? (
            <details>
              <summary class="open-line">
                <span>{text.more(right.length - SHOWN)}</span>
                <Chevron />
              </summary>
              <RightRows rows={right.slice(SHOWN)} />
            </details>
          ) : null}
        </section>
      ) : null}
    </>
  );
}

/** Line of the first row that needs a look, from 1; 0 for none. */
export function firstWrongLine(check: RosterCheck | null): number {
  return check?.rows.find(row => row.problems.length > 0)?.line ?? 0;
}

// The sentence may begin with the line that stands above it already.
function withoutLine(problem: string, line: number): string {
  const start = `${text.line(line)}: `;
  return problem.startsWith(start) ? problem.slice(start.length) : problem;
}
