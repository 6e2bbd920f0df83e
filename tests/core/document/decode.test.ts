import fc from 'fast-check';
import { applyEdits } from '../../../src/core/document/apply.ts';
import { type Block, cell, plain } from '../../../src/core/document/blocks.ts';
import { planAbout } from '../../../src/core/document/change-about.ts';
import { decodePlan } from '../../../src/core/document/decode.ts';
import { encodePlan } from '../../../src/core/document/encode.ts';
import { emptyPlan, templateBlocks } from '../../../src/core/document/template.ts';
import { plans } from './generated-plans.ts';
import { roundTrips } from './round-trip.ts';

const reading = (blocks: readonly Block[], otherTabs: readonly string[] = []) => ({ title: 'Plan', blocks, otherTabs });

describe('reading a plan Doc', () => {
  it('finds an empty plan and nothing to complain about in a fresh template', () => {
    const about = {
      student: 'Ana Núñez',
      address: 'ana@school.test',
      schoolYear: '2026/27',
      className: '7b',
      evidenceFolderUrl: 'https://drive.google.com/drive/folders/abc',
    };
    const decoded = decodePlan(reading(templateBlocks(about)));
    expect(decoded.plan).toEqual(emptyPlan(about));
    expect(decoded.issues).toEqual([]);
    expect(decoded.looksLikePlan).toBe(true);
    expect(decoded.places.emptyGoals.map(place => place.id)).toEqual(['G1', 'G2']);
  });

  it('reads back any plan that was encoded, and calls nothing in it unread', () => {
    expect(roundTrips(300, 20261128)).toEqual({ plans: 300, failure: '' });
  });

  it('has nothing that stops in a whole plan', () => {
    const whole = plans.filter(plan => plan.goals.length > 0 && plan.answers.length > 0);
    fc.assert(
      fc.property(whole, plan => {
        const { issues } = decodePlan(reading(encodePlan(plan)));
        expect(issues.filter(issue => issue.weight === 'stops')).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves a student’s own table of names and addresses alone, wherever it stands', () => {
    const own: Block = {
      kind: 'table',
      rows: [
        ['Name', 'Uncle Sam'],
        ['Class', 'his cooking class'],
        ['E-mail', 'sam@kitchen.test'],
        ['Year', '2019'],
      ].map(row => row.map(cell)),
    };
    const about = { student: 'Ana Núñez', address: 'ana@school.test', className: '7b', schoolYear: '2026/27' };
    const plan = [...templateBlocks(about), own];
    expect(decodePlan(reading(plan)).plan.about).toMatchObject(about);
    const { edits } = planAbout(reading(plan), { ...about, className: '8b' });
    expect(applyEdits(plan, edits)[plan.length - 1]).toEqual(own);
    expect(
      decodePlan(reading([own, { kind: 'paragraph', style: 'TITLE', content: plain('My essay') }])).looksLikePlan,
    ).toBe(false);
  });
});
