// The staff's panel in Sheets: set up a class, or look after the one whose workbook is open.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ClassView, NoClassView } from '../../contract/api.ts';
import { browserStorage, openDrafts } from '../drafts.ts';
import { Footer } from '../parts/footer.tsx';
import { Problem } from '../parts/notice.tsx';
import { Tabs } from '../parts/screen.tsx';
import { useStore } from '../store.ts';
import { DraftsContext } from '../use-form.ts';
import { staffWords } from '../words/staff.ts';
import { words } from '../words.ts';
import { classState, jobState, readClass } from './class-state.ts';
import { ClassTab } from './class-tab.tsx';
import { SetUp } from './set-up.tsx';
import { StudentTab } from './student-tab.tsx';
import { TodayTab } from './today-tab.tsx';

const text = staffWords;
type Tab = keyof typeof text.tabs;

export function StaffApp() {
  const { view, problem } = useStore(classState);
  useEffect(() => void readClass(), []);
  const scope = view?.kind === 'class' ? view.workbookId : 'set-up';
  const drafts = useMemo(() => openDrafts(browserStorage(), scope, () => Date.now()), [scope]);
  if (!view)
    return (
      <main class="screen">
        <h1 class="visually-hidden">{words.product}</h1>
        {problem ? (
          <Problem sentence={problem} onRetry={() => void readClass()} />
        ) : (
          <p role="status">{text.reading}</p>
        )}
      </main>
    );
  return (
    <DraftsContext.Provider value={drafts}>
      {view.kind === 'class' ? <ClassPanel view={view} problem={problem} /> : <SetUpPanel view={view} />}
    </DraftsContext.Provider>
  );
}

function SetUpPanel({ view }: { readonly view: NoClassView }) {
  return (
    <div class="page">
      <header class="visually-hidden">
        <h1>{words.product}</h1>
      </header>
      <SetUp view={view} />
      <Footer help={text.help.setUp} />
    </div>
  );
}

function ClassPanel({ view, problem }: { readonly view: ClassView; readonly problem: string }) {
  const [tab, setTab] = useState<Tab>('class');
  useEffect(() => {
    const onFocus = () => {
      if (!jobState.get().running) void readClass();
    };
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, []);
  return (
    <div class="page">
      <header class="head">
        <h1 dir="auto">{view.className}</h1>
        <p class="quiet">{view.schoolYear}</p>
        <p class="quiet">{text.use[view.role]}</p>
      </header>
      <Tabs label={text.tabsLabel} names={text.tabs} current={tab} onChoose={next => setTab(next)} />
      {problem ? (
        <div class="screen">
          <Problem sentence={problem} onRetry={() => void readClass()} />
        </div>
      ) : null}
      {tab === 'class' ? <ClassTab view={view} /> : null}
      {tab === 'today' ? <TodayTab view={view} /> : null}
      {tab === 'student' ? <StudentTab /> : null}
      <Footer help={text.help[tab]} />
    </div>
  );
}
