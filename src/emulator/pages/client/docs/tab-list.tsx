// The tabs of a Doc that has more than one, at the left.
import { problem } from '../shell/toast.tsx';
import type { DocumentSession } from './document-session.ts';

export function TabList({ doc }: { doc: DocumentSession }) {
  return (
    <nav class="tab-list" aria-label="Document tabs">
      <h2>Document tabs</h2>
      <ul>
        {doc.tabs.map(tab => (
          <li key={tab.id} style={{ paddingLeft: `${tab.level * 12}px` }}>
            <button
              type="button"
              {...(tab.id === doc.tabId && { 'aria-current': 'true' as const })}
              onClick={() => void doc.openTab(tab.id).catch(problem)}
            >
              {tab.title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
