// English: the Drive card. A person selected something in Drive and reads this beside it. A line break begins a paragraph.

export const sentences = {
  title: 'File as evidence',
  help: 'Select a file in Drive that shows your work: a photo, a Doc, a recording.\nChoose the goal it belongs to, say what it shows, and press “File it in my plan”. Your plan gets one line with a link to it.\nThe file stays where it is, and nobody new can open it.',
  'button.showFile': 'Let Throughline see this file',
  'button.usePlan': 'Use this plan here',
  'button.letWrite': 'Let Throughline write in this plan',
  'button.file': 'File it in my plan',
  'button.openPlan': 'Open my plan',
  'field.plan': 'Plan',
  'field.goal': 'Goal',
  'field.noGoal': 'No goal in particular',
  'field.why': 'What does it show, and why did you choose it?',
  several: '{count} files are selected. Select one of them: each piece of evidence is filed with its own words.',
  folder: 'This is a folder. Open it and select one file in it to file as evidence.',
  shortcut: 'This is a shortcut. Open the place where the file itself lies and select it there.',
  noPlan:
    'Throughline does not know your plan yet. Select your plan in Drive and press “Use this plan here”, or open it once with Throughline.\nThen select this file again.',
  askFile: 'Throughline sees only files you show it. Show it this one, and you can file it as evidence.',
  planOrWork:
    'Throughline sees only files you show it. Is this Doc your plan, or a piece of your work? Press what fits; Drive then asks you once.',
  isItPlan:
    'Is this your plan? Press “Use this plan here”; Drive then asks you once. After that, files can be filed into it.',
  ownPlan:
    'This is your plan, and Throughline can write evidence into it.\nNow select a file in Drive that shows your work.',
  otherPlan:
    'This is the plan of {student}. Only its student files evidence into it; you can give feedback in the class workbook.',
  somebodyElse: 'somebody else',
  intoPlan: 'It goes into the plan of {student}.',
  thisStudent: 'this student',
  noGrant:
    'Throughline may not write in this plan from Drive yet. Press the button; Drive then asks you once.\nIf Drive does not ask, select your plan in Drive and press “Use this plan here”.',
  goal: 'Goal {id}',
  and: ' and ',
  alreadyFiled: 'This file stands in your plan already.',
  alreadyFiledFor: 'This file stands in your plan already, for {goals}.',
  inMyPlan: 'in the evidence table of your plan',
  inPlanOf: 'in the evidence table of the plan of {student}',
  forGoal: '{place} for {goal}',
  'filed.new': '“{title}” now stands {place}, with a link to the file.',
  'filed.completed': '“{title}” stood {place} already. Your words were added to its line.',
  'filed.standing': '“{title}” stands {place} already. Nothing was added; change its words in the plan if you like.',
  onlyMine:
    'Only you can open this file at the moment, so your teacher may not be able to see it. To let them in, share it with them in Drive.',
  'filedNote.new': 'Filed in your plan.',
  'filedNote.completed': 'Added to your plan.',
  'filedNote.standing': 'It was in your plan already.',
} as const;
