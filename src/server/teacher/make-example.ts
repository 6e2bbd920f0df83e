// "Look at a filled example": an invented plan of a kind as a Doc of its own in the person's Drive, shared with nobody and part of no class.
// Contract gallery.example; for staff and for students without a plan.
import type { Input, Output } from '../../contract/api.ts';
import type { Block } from '../../core/document/blocks.ts';
import { thing } from '../../core/things.ts';
import { documentUrl } from '../../core/workbook/addresses.ts';
import type { Outcome, TeacherPorts } from './ports.ts';
import { expectMade } from './set-up-class.ts';

const EXAMPLE_PROPERTY = 'throughlineExample';
const isEmpty = (block: Block): boolean => block.kind === 'paragraph' && block.content.text.trim() === '';

type Ports = Pick<TeacherPorts, 'drive' | 'plans' | 'template' | 'examples'>;

export function makeExample(
  { drive, plans, template, examples }: Ports,
  { template: key, language, schoolYear }: Input<'gallery.example'>,
): Output<'gallery.example'> {
  const { name, blocks } = examples(schoolYear)[key][language];
  const appProperty = { key: EXAMPLE_PROPERTY, value: `${key} ${language}` };
  const appProperties = { [EXAMPLE_PROPERTY]: appProperty.value };
  const there = drive.list({ appProperty }).find(({ trashed }) => !trashed)?.id;
  const file = { name, kind: 'document' as const, parentId: '', appProperties };
  const id = there ?? expectMade(drive.createFiles([file])[0] as Outcome<string>, thing('file'));
  const read = there === undefined ? undefined : plans.read([id])[0];
  // One that is there may hold words of that person by now: only where nothing was ever written it is written again.
  if (there === undefined || (read?.kind === 'read' && read.plan.reading.blocks.every(isEmpty)))
    template.write(id, blocks);
  return { name, url: documentUrl(id) };
}
