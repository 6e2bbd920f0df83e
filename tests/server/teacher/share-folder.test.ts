// Sharing folders that hold students' own files: whether Drive lets an add-on do it is contested, and both answers must be lived with.
import type { Reading } from '../../../src/emulator/contested.ts';
import { addressOf, COUNSELOR, createPlans, newClass, planOf, school } from '../../support/add-on.ts';

function classWithPhoto(folderActions: Reading) {
  const workspace = school(['Amara'], { contested: { folderActions, folderGrant: 'strict' } });
  const theClass = newClass(workspace, ['Amara']);
  createPlans(theClass);
  const { evidenceFolderId: parentId } = planOf(workspace, theClass.folderId, 'Amara');
  const amara = { email: addressOf('Amara'), scopes: 'all', client: 'user' } as const;
  workspace.drive.create(amara, { name: 'photo.jpg', mimeType: 'image/jpeg', parentId });
  const { keeper, workbookId } = theClass;
  return {
    withStaff: () => keeper.call(workbookId, 'class.shareWithStaff', { workbookId, email: COUNSELOR }),
    again: () => keeper.call(workbookId, 'class.shareAgain', { workbookId, studentKey: addressOf('Amara') }).message,
    roleOf: () => workspace.drive.roleOf(COUNSELOR, theClass.folderId),
  };
}

describe('a class folder in which a student put a photo', () => {
  it('is to be shared by hand where Drive refuses it to add-ons, and that is said', () => {
    const { withStaff, again, roleOf } = classWithPhoto('strict');
    expect(withStaff()).toEqual({
      shared: false,
      message:
        'Nothing was shared with okafor@hillside.example: students have put files of their own into the class folder, and Drive lets no add-on share them. Open the class folder in Drive and share it there.',
    });
    expect(again()).toBe(
      'Could not share: students have put files of their own into the folder, and Drive lets no add-on share them. Open the folder in Drive and share it there.',
    );
    expect(roleOf()).toBeUndefined();
  });

  it('is shared where Drive does not', () => {
    const { withStaff, again, roleOf } = classWithPhoto('lenient');
    expect(withStaff().shared).toBe(true);
    expect(again()).toBe('Google sends a mail with the folder’s link to amara@hillside.example.');
    expect(roleOf()).toBe('writer');
  });
});
