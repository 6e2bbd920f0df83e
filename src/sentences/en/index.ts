// Everything said in English, one dictionary a room.

import { sentences as staff } from './class.ts';
import { sentences as document } from './document.ts';
import { sentences as driveCard } from './drive-card.ts';
import { sentences as errors } from './errors.ts';
import { sentences as nextStep } from './next-step.ts';
import { sentences as plan } from './plan.ts';
import { sentences as readMe } from './read-me.ts';
import { sentences as teacher } from './teacher.ts';
import { sentences as things } from './things.ts';
import { sentences as workbook } from './workbook.ts';

export const english = { document, driveCard, errors, nextStep, plan, class: staff, readMe, teacher, things, workbook };
