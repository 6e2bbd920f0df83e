// What holds after any series of makes, moves, shares, trashings and deletions, whoever does them.
import fc from 'fast-check';
import { rankOf } from '../../../src/emulator/drive/items.ts';
import { ApiError } from '../../../src/emulator/types.ts';
import { FOLDER_TYPE, OTHER, openSchool, type School, STUDENT, TEACHER } from '../rest/school.ts';

const PEOPLE = [TEACHER, STUDENT, OTHER];

interface Step {
  readonly kind:
    | 'make'
    | 'folder'
    | 'move'
    | 'share'
    | 'unshare'
    | 'trash'
    | 'restore'
    | 'delete'
    | 'limit'
    | 'copy'
    | 'own';
  readonly who: string;
  readonly client: 'user' | 'addon';
  readonly item: number;
  readonly other: number;
  readonly role: 'reader' | 'commenter' | 'writer';
}

const kinds = [
  'make',
  'folder',
  'folder',
  'move',
  'share',
  'share',
  'unshare',
  'trash',
  'restore',
  'delete',
  'limit',
  'copy',
  'own',
] as const;
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  who: fc.constantFrom(...PEOPLE),
  client: fc.constantFrom('user' as const, 'user' as const, 'addon' as const),
  item: fc.nat(30),
  other: fc.nat(30),
  role: fc.constantFrom('reader' as const, 'commenter' as const, 'writer' as const),
});

function take({ drive }: School, { kind, who, client, item, other, role }: Step): void {
  const caller = {
    email: who,
    client,
    scopes: client === 'user' ? ('all' as const) : new Set(['https://www.googleapis.com/auth/drive.file']),
  };
  const all = [...drive.items()];
  const at = (index: number): string => all[index % all.length]?.id ?? 'root';
  const id = at(item);
  const emailAddress = PEOPLE[other % PEOPLE.length]!;
  if (kind === 'make' || kind === 'folder') {
    const mimeType = kind === 'folder' ? FOLDER_TYPE : 'text/plain';
    drive.create(caller, { name: `n${all.length}`, mimeType, parentId: item % 3 === 0 ? 'root' : id });
  } else if (kind === 'move') drive.move(caller, id, at(other));
  else if (kind === 'share') drive.share(caller, id, { type: 'user', role, emailAddress }, other % 2 === 0);
  else if (kind === 'own') drive.share(caller, id, { type: 'user', role: 'owner', emailAddress }, false);
  else if (kind === 'unshare') drive.unshare(caller, id, drive.effectivePermissions(id)[other % 3]?.id ?? 'none');
  else if (kind === 'trash' || kind === 'restore') drive.setTrashed(caller, id, kind === 'trash');
  else if (kind === 'delete') drive.delete(caller, id);
  else if (kind === 'limit') drive.update(caller, id, { inheritedPermissionsDisabled: other % 2 === 0 });
  else drive.copy(caller, id, {});
}

function expectLaws({ drive }: School): void {
  const changes = [...drive.state.changes.all()].map(change => change.number);
  expect(new Set(changes).size).toBe(changes.length);
  for (const item of drive.items()) {
    const parent = drive.item(item.parents[0] ?? '');
    expect(item.permissions.filter(one => one.role === 'owner').map(one => one.emailAddress)).toEqual([
      item.ownerEmail,
    ]);
    expect(new Set(item.permissions.map(one => one.id)).size).toBe(item.permissions.length);
    expect(item.parents.length).toBeLessThanOrEqual(1);
    if (item.parents.length === 1) expect(parent?.mimeType).toBe(FOLDER_TYPE);
    expect(item.trashed).toBe(item.explicitlyTrashed === true || parent?.trashed === true);
    let depth = 0;
    for (let above = parent; above; above = drive.item(above.parents[0] ?? '')) expect(depth++).toBeLessThan(100);
    if (!parent || item.inheritedPermissionsDisabled) continue;
    for (const email of PEOPLE) {
      const [own, inherited] = [rankOf(drive.roleOf(email, item.id)), rankOf(drive.roleOf(email, parent.id))];
      expect(own).toBeGreaterThanOrEqual(Math.min(inherited, rankOf('writer')));
    }
  }
}

describe('the Drive body', () => {
  it('keeps its laws after any series of actions, and a refusal changes nothing', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), steps => {
        const school = openSchool();
        for (const email of PEOPLE) school.drive.rootOf(email);
        for (const one of steps) {
          const before = JSON.stringify([...school.drive.items()]);
          try {
            take(school, one);
          } catch (error) {
            expect(error).toBeInstanceOf(ApiError);
            expect(JSON.stringify([...school.drive.items()])).toBe(before);
          }
          expectLaws(school);
        }
      }),
      { numRuns: 150 },
    );
  });
});
