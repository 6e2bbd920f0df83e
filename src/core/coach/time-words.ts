// Words that say when: used to see whether a goal has an end, and to keep "in 3 weeks" from counting as a measure.
const NUMBER = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|couple of)';
const UNIT = '(?:day|week|wk|month|term|quarter|semester|trimester|year|hour)s?';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const EVENT =
  '(?:christmas|xmas|thanksgiving|easter|halloween|ramadan|eid|spring|summer|fall|autumn|winter|break|vacation|holidays?|report cards?|graduat\\w+|prom|finals|midterms?|exams?|tests?|quiz|lesson|class|meet|meeting|championship|conference|concert|recital|exhibit|show|game|season)';

const ENDS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:by|before|until|till?|til|at the|for|in time for) (?:[\\w'’]+ ){0,4}?(?:${MONTH}|${WEEKDAY}|${EVENT}|end|birthday|deadline)\\b`,
  ),
  new RegExp(
    `\\b(?:by|before|until|till?|til) (?:the )?(?:\\d{1,2}[/.-]\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\b|age \\d+|i (?:graduate|finish|turn|exhibit|leave)|tomorrow|tonight|next|this|then|${NUMBER})`,
  ),
  new RegExp(
    `\\b(?:in|within|over|for|during|after) (?:the )?(?:next |coming |first )?${NUMBER}(?: more)? (?:school )?${UNIT}\\b`,
  ),
  new RegExp(
    `\\b(?:this|next|the (?:next|first|second|third|fourth|last)|each of the next) (?:school |calendar |academic |marking )?(?:week|month|term|quarter|semester|trimester|year|period|${EVENT}|${MONTH}|${WEEKDAY})`,
  ),
  new RegExp(
    `\\b(?:today|tonight|tomorrow|on ${WEEKDAY}|in ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|end of (?:the|this|my)|for the \\d{4}|of 20\\d\\d|in 20\\d\\d)\\b`,
  ),
  /\b(?:para|antes de|hasta|a finales? de|al final del?|en el pr[oó]ximo|en (?:un|una|dos|tres|\d+)|este|esta|durante) (?:el |la |fin de )?(?:\p{L}+ )?(?:d[ií]as?|semanas?|mes(?:es)?|trimestre|curso|a[ñn]o|semestre|junio|mayo|navidad|verano|enero|febrero|marzo|abril|julio|agosto|septiembre|octubre|noviembre|diciembre)/u,
];

/** "sometime this year", "one day": a time that is none. */
const OPEN_END = /\b(?:some ?time|some day|someday|one day|eventually|soon|later|when i can)\b/;

/** The words that say when it will be finished; '' when there are none. */
export function endWords(text: string): string {
  const lower = text.toLowerCase();
  if (OPEN_END.test(lower)) return '';
  for (const pattern of ENDS) {
    const match = pattern.exec(lower);
    if (match !== null) return text.slice(match.index, match.index + match[0].length);
  }
  return '';
}

/** The text without its days, dates, ages and grades, so that the numbers left are amounts. */
export function withoutDates(text: string): string {
  return text
    .toLowerCase()
    .replace(
      new RegExp(
        `\\b(?:in|within|for|over|during|after) (?:the )?(?:next |coming )?${NUMBER} (?:school )?(?:day|week|wk|month|term|quarter|semester|year)s?\\b`,
        'g',
      ),
      ' ',
    )
    .replace(
      new RegExp(
        `\\b${MONTH}\\b(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? \\d{4})?|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b|\\b(?:19|20)\\d{2}\\b`,
        'g',
      ),
      ' ',
    )
    .replace(
      /\b\d+ years? old\b|\b(?:room|page|grade|period|level|age|etude|chapter|unit|section|#) ?#? ?[\d.]+\b|\b\d{1,2}(?:st|nd|rd|th)\b|#\d+/g,
      ' ',
    );
}
