// The upload dialog: connect the evidence folder once, then choose files, say what they show, and watch them arrive.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PlanView } from '../../contract/api.ts';
import { browserStorage, openDrafts } from '../drafts.ts';
import { Action } from '../parts/buttons.tsx';
import { Footer } from '../parts/footer.tsx';
import { Problem } from '../parts/notice.tsx';
import { call, closePanel, rememberAccount } from '../server.ts';
import { useStore } from '../store.ts';
import { likelyGoal } from '../student/goal-options.ts';
import { uploadGoal } from '../upload-goal.ts';
import { DraftsContext, useForm } from '../use-form.ts';
import { uploadWords } from '../words/upload.ts';
import { words } from '../words.ts';
import type { Folder } from './connect.tsx';
import { Connect } from './connect.tsx';
import { Files } from './files.tsx';
import { uploadsState } from './uploads.ts';

const text = uploadWords;

export function UploadApp() {
  const [plan, setPlan] = useState<PlanView | null>(null);
  const [folder, setFolder] = useState<Folder | null>(null);
  const [problem, setProblem] = useState('');
  const read = async () => {
    setProblem('');
    const [opened, found] = await Promise.all([call('plan.open', {}), call('evidence.folder', {})]);
    if (!opened.ok) return setProblem(opened.error.sentence);
    if (!found.ok) return setProblem(found.error.sentence);
    if (opened.value.kind !== 'plan') return setProblem(words.student.notAPlan.title);
    rememberAccount(opened.value.viewerEmail);
    setPlan(opened.value);
    setFolder(found.value);
  };
  useEffect(() => void read(), []);
  const scope = plan?.draftKey ?? '';
  const drafts = useMemo(() => openDrafts(scope ? browserStorage() : null, scope, () => Date.now()), [scope]);
  return (
    <div class="page">
      <main class="screen">
        <h1 class="visually-hidden">{text.title}</h1>
        {problem ? <Problem sentence={problem} onRetry={() => void read()} /> : null}
        {!problem && !(plan && folder) ? <p role="status">{text.reading}</p> : null}
        {plan && folder ? (
          <DraftsContext.Provider value={drafts}>
            <Ready plan={plan} folder={folder} onFolder={setFolder} />
          </DraftsContext.Provider>
        ) : null}
        <div class="row">
          <Leave />
        </div>
      </main>
      <Footer help={text.help} />
    </div>
  );
}

/** Opening the panel closes this window; where the panel does not come, the window closes all the same. */
function Leave() {
  const [isLeaving, setLeaving] = useState(false);
  const { uploads } = useStore(uploadsState);
  const leave = async () => {
    setLeaving(true);
    await call('evidence.closeUpload', {});
    closePanel();
  };
  // Closing the window ends an upload half way: while one runs, only "Cancel upload" is offered, which can go on later.
  if (uploads.some(upload => upload.state === 'sending' || upload.state === 'filing')) return null;
  return (
    <Action isWorking={isLeaving} workingWords={text.leaving} onPress={() => void leave()}>
      {text.done}
    </Action>
  );
}

interface ReadyProps {
  readonly plan: PlanView;
  readonly folder: Folder;
  readonly onFolder: (folder: Folder) => void;
}

function Ready({ plan, folder, onFolder }: ReadyProps) {
  const [goalId] = useState(() => likelyGoal(plan, uploadGoal(plan.draftKey)));
  const form = useForm('upload', { goalId, why: '', url: '', title: '' });
  const about = { plan, form };
  if (folder.isConnected) return <Files about={about} />;
  return <Connect folder={folder} about={about} onFolder={onFolder} />;
}
