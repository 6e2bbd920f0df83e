// English words the coach knows, by what they do in a goal (the letters are named in lexicon.ts). "a_b" is one sign of two words,
// "stem*" is every word that begins so; plurals and "-ing" are found by rule. What a goal means is found from how the signs stand.
export const ENGLISH: Readonly<Record<string, string>> = {
  // When
  U: 'week wk wks month mth year yr yrs term semester quarter trimester marking_period grading_period weekend season decade',
  u: 'day',
  H: 'second sec minute min hour hr hrs',
  M: 'january february march april may june july august september october november december jan feb apr jun jul aug sep sept oct nov dec',
  W: 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu thur fri',
  E: 'christmas xmas thanksgiving easter halloween hanukkah ramadan eid diwali new_years valentines labor_day memorial_day birthday bday prom graduation homecoming finals midterms report_card report_cards break brake vacation holiday recital concert tournament championship meet playoffs tryouts audition ceremony performance contest competition camp conference marathon race showcase opening_night field_day fair',
  X: 'test quiz quizzes exam game match lesson interview presentation final midterm act ielts toefl',
  C: 'bed bedtime breakfast lunch dinner supper school class practice sleep morning afternoon evening night nite noon period recess homework work',
  S: 'spring summer fall autumn winter',
  r: 'whole entire full all',
  B: 'between_now_and by before until till til b4 due deadline target_date no_later_than in_time_for ahead_of prior_to',
  F: 'for through',
  I: 'between in within inside during over throughout across',
  A: 'at on',
  K: 'when once after as_soon_as whenever',
  T: 'next coming upcoming following rest remainder',
  t: 'this current these',
  L: 'last past ago previous since yesterday',
  Z: 'end middle close last_day final_day',
  V: 'ends end starts start come comes begin graduate turn finish leave arrive',
  G: 'sometime someday some_day soon later eventually one_day in_the_future in_my_life when_i_can when_i_have_time at_some_point asap as_soon_as_possible from_now_on when_i_grow_up',
  R: 'by_the_time today tonight tomorrow tmrw',
  Q: 'every each evry per',
  k: 'daily weekly nightly monthly everyday regularly',
  s: 'starting from_now',
  J: 'school first third fourth final whole entire full annual regular state academic calendar few couple more marking straight freshman sophomore junior senior',
  D: 'the my our your a an of that his her their its',
  a: 'to - thru',
  // Who, and what is told about
  P: 'i im ive id ill we he she they you it us weve u',
  p: 'mom mum mother dad father brother sister cousin friend teacher parent coach counselor grandma grandpa people everybody everyone somebody someone others team class school room',
  n: 'was were had got went did knew took ran sat told made gave felt said saw became came thought found lost won began ate fell kept born used_to agreed decided missed finished wrote forgot',
  z: 'am im is are has have ive sit live hate love like know always says because',
  w: 'want wanna wana will would_like id_like hope plan aim intend goal going_to gonna gona imma ima im_going need should can could be_able_to ill well_try shall target objective let_me trying_to tryna decided_to wish must have_to has_to gotta would',
  '&': 'as_well how_much and but so because cause cuz bc while if which who where then like than that or also plus',
  // What kind of aim
  v: 'improve improv* enhanc* develop* strengthen* boost* work_on working_on focus* concentrat* try strive grow progress advance organize organise succeed increas* keep_up step_up participat* communicat* behave procrastin* understand enjoy master overcome expand broaden build_up manage stop_being get_along fit_in pay_attention feel handle cope contribute explore appreciate challenge_myself push_myself stay_on be_on_top be_there be_like make_a_difference get_ready get_ahead take_care get_involved give_my_all my_potential deal_with',
  b: 'be am become get feel do stay been b keep have make look sound eat act learn write turn',
  q: 'better beter good gud best great well fit healthy nice kind smart strong happy confident organized organised polite brave faster quick calm focused motivated mature outgoing social neat tidy cool lazy shy hardworking disciplined quiet mean rude big lean popular honest skilled fluent perfect proud skinny toned clever grown prepared engaged balanced decent in_shape grown_up controlled humble involved professional stressed wise patient independent',
  m: 'more less harder better beter often much lot mor enough hard right so_much as_much my_best my_hardest well fewer regularly louder higher',
  y: 'study practice practise exercise train know review prepare learn revise',
  j: 'money weight shape friends grade marks people others things stuff everything life health skill habit attitude behaviour confidence fear ppl self_esteem anxiety awareness time future studies knowledge fitness lifestyle communication leadership relationship stress body diet food gpa score grammar vocabulary handwriting sports anything something experience independence creativity happiness patience discipline motivation responsibility energy effort progress success balance choice stamina speed strength',
  i: 'high_school middle_school college math mathematics algebra geometry calculus science biology chemistry physics english history spanish french german latin reading writing spelling geography art music pe gym economics literature social_studies homework school psychology',
  c: 'finish complete pass submit graduate turn_in hand_in publish land enroll join apply win get_into make_the make_varsity diploma license licence certificate certification degree permit trophy memorize delete create build pick sew choose',
  x: 'read run write walk swim play sing draw cook bake do go drink eat save earn solve score make take give ask spend hold lift spell count tie speak stop quit raise lose gain reach get clean finish complete win join bring move',
  d: 'nba nfl mlb nhl wnba fifa olympic olympian world_cup world_record world_champion hollywood famous celebrity millionaire billionaire rich moon mars space astronaut pro president superstar pop_star rock_star movie_star superhero superbowl oscar grammy nobel premier_league everest lottery',
  // How much
  e: 'at_least at_most no_more_than more_than less_than fewer_than under over above below up_to only or_more or_less or_higher or_better exactly',
  l: 'room page pg grade chapter period seat locker row floor street route bus class team section unit etude version age number iphone apartment plan vitamin group covid volume',
  f: 'level lvl belt stage rank',
  g: 'honor_roll deans_list first_place second_place third_place gold_medal',
  h: 'half double twice once dozen both',
  o: 'no_more on_time in_a_row without by_myself on_my_own by_heart from_memory first_try zero none never not_a not_miss no perfect_attendance perfect_score',
  '%': 'percent',
  $: 'dollar bucks euro',
  '*': 'times x time',
  // Small words of no weight
  '-': 'about with from into as so not very really new',
};

export const ENGLISH_NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 million=1000000 dozen=12';
export const ENGLISH_ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth twelfth';
/** Small words by which a text is known to be English. */
export const ENGLISH_MARKS =
  'i the to my want will and of for in at on is it be get wanna by this with every more day week do am goal study make learn read next until not all';
