// Student: the selected row's student with goals, evidence and decisions; follows the row somebody selects.
import type { StaffStudentView } from '../../contract/api.ts';
import { OutLink } from '../parts/buttons.tsx';
import { Problem } from '../parts/notice.tsx';
import { Screen } from '../parts/screen.tsx';
import { staffWords } from '../words/staff.ts';
import { useFollowing } from './follow.ts';
import { EvidenceList, GoalForStaff } from './goal-for-staff.tsx';

const text = staffWords.student;

export function StudentTab() {
  const following = useFollowing();
  const { selected } = following;
  return (
    <Screen title={selected && 'studentKey' in selected ? selected.name : text.title}>
      <div class="spread">
        <span class="quiet">{following.isPaused ? text.paused : text.following}</span>
        <button type="button" class="button plain" onClick={following.ask}>
          {text.follow}
        </button>
      </div>
      <Problem sentence={following.problem} />
      {selected === null && !following.problem ? <p role="status">{text.reading}</p> : null}
      {selected && !('studentKey' in selected) ? <p>{selected.hint || text.none}</p> : null}
      {selected && 'studentKey' in selected ? <Student student={selected} onDecided={following.show} /> : null}
    </Screen>
  );
}

interface StudentProps {
  readonly student: StaffStudentView;
  readonly onDecided: (student: StaffStudentView) => void;
}

function Student({ student, onDecided }: StudentProps) {
  return (
    <>
      <p class="row">
        <OutLink url={student.planUrl}>{text.openPlan}</OutLink>
        <OutLink url={student.folderUrl}>{text.openFolder}</OutLink>
      </p>
      {student.goals.length === 0 ? <p>{text.noGoals}</p> : null}
      {student.goals.map(goal => (
        <GoalForStaff key={student.studentKey + goal.goalId} student={student} goal={goal} onDecided={onDecided} />
      ))}
      {student.looseEvidence.length > 0 ? (
        <section class="card tight">
          <h3>{text.loose}</h3>
          <EvidenceList items={student.looseEvidence} />
        </section>
      ) : null}
    </>
  );
}
