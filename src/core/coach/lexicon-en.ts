// English words the coach knows, by what they do in a goal (the letters are named in lexicon.ts). "a_b" is one sign of two words,
// "stem*" is every word that begins so. Single words and fixed pairs only: what a goal means is found from how the signs stand.
export const ENGLISH: Readonly<Record<string, string>> = {
  // When
  U: 'week weeks wk wks month months mth year years yr yrs term terms semester semesters quarter quarters trimester trimesters marking_period marking_periods grading_period school_year weekend weekends season unit_of_study decade',
  u: 'day days school_day school_days school_night school_nights',
  H: 'second seconds sec secs minute minutes min mins hour hours hr hrs',
  M: 'january february march april may june july august september october november december jan feb apr jun jul aug sep sept oct nov dec',
  W: 'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri',
  E: 'christmas xmas thanksgiving easter halloween hanukkah ramadan eid diwali new_year new_years valentines labor_day memorial_day birthday bday prom graduation graduating homecoming finals midterms report_card report_cards progress_report progress_reports spring_break winter_break fall_break summer_break spring_brake summer_brake winter_brake christmas_break thanksgiving_break break breaks vacation vacations holiday holidays recital recitals concert tournament championship championships meet playoffs tryouts auditions audition fair conference conferences ceremony exhibition performance competition senior_year junior_year sophomore_year freshman_year opening_night field_day picture_day science_fair contest camp first_frost commencement banquet showcase marathon race showing open_house parent_night deadline_day weekend_trip',
  X: 'test tests quiz quizzes exam exams game games match lesson lessons interview presentation essay project final midterm unit assessment ap_exam sat act ielts toefl dictation',
  C: 'bed bedtime breakfast lunch dinner supper school class classes practice sleep morning mornings afternoon afternoons evening evenings night nights nite noon period rehearsal recess homework work homeroom',
  S: 'spring summer fall autumn winter summertime',
  B: 'by before until untill till til b4 due deadline target_date no_later_than in_time_for ahead_of up_to_the not_later_than prior_to',
  F: 'for through',
  I: 'in within inside during over throughout across',
  A: 'at on',
  K: 'when once after as_soon_as whenever',
  T: 'next coming upcoming following rest remainder remaining',
  t: 'this current these',
  L: 'last past ago previous since yesterday earlier formerly',
  Z: 'end ending start beginning middle close conclusion finish_of last_day final_day first_day last_week_of',
  V: 'ends end starts start comes begins begin graduate graduates turn finish leave arrive closes finishes arrives opens exhibit go_to_college start_college',
  G: 'sometime someday some_day some_time eventually soon later one_day in_the_future in_my_life when_i_can when_i_have_time whenever_i_can at_some_point one_of_these_days asap as_soon_as_possible from_now_on in_my_lifetime when_i_grow_up in_the_long_run',
  R: 'today tonight tomorrow tmrw tmr',
  Q: 'every each evry per',
  k: 'daily weekly nightly monthly everyday regularly everynight biweekly hourly',
  s: 'starting beginning_on starting_on from_now',
  J: 'school first second third fourth final whole entire full annual regular state county academic calendar few couple more grading marking straight extra',
  D: 'the my our your a an of that his her their its',
  a: 'to - through thru',
  // Who and what is told about, not aimed at
  P: 'i im ive id ill we he she they you it us weve theyre u',
  p: 'mom mum mother dad father brother sister cousin friend friends teacher teachers parents coach counselor grandma grandpa uncle aunt neighbor boy girl classmates people everybody everyone somebody someone others team class school room',
  n: 'was were had got went did knew took ran sat told met made gave felt said saw became came thought found lost won began ate fell kept born been used_to agreed talked decided turned scored laughed failed missed finished started helped learned walked played wrote forgot',
  z: 'am im is are has have ive theyre sit sits live lives hate hates love loves like likes feel feels know knows always usually says tell tells because',
  w: 'want wants wanna wana will would_like id_like id_love hope hopes plan plans aim intend goal goals going_to gonna gona imma ima im_going need needs should can could be_able_to ill well_try shall target objective let_me lets trying_to tryna decided_to wish must have_to has_to gotta would dream well',
  '&': 'as_well how_much and but so because cause cuz bc however while although if which who where then like than that or also plus',
  // What kind of aim
  v: 'improve improving improv* be_like enhanc* develop* strengthen* boost* sharpen work_on working_on work_at focus* concentrat* try try_to strive grow progress advance organize organise better_myself excel succeed thrive upgrade master_life refine polish_up maximize optimize increas* build_up catch_up keep_up step_up fix participat* communicat* behave procrastinat* manage stop_being get_along fit_in pay_attention get_organized stay_motivated feel feeling handle cope contribute support encourage explore appreciate challenge_myself push_myself stay_on_task stay_on_top be_on_top be_there make_a_difference make_progress get_ready get_ahead take_care get_involved have_fun do_better my_potential get_over deal_with be_prepared give_my_all',
  b: 'be become becoming becom get getting feel feeling do doing stay being been b keep have having make look sound eat eating act seem remain learn write turn grow',
  q: 'better beter good gud best great well fit fitter healthy healthier nice nicer kind kinder smart smarter strong stronger happy happier successful confident organized organised responsible polite patient brave braver careful faster quicker calm calmer focused motivated positive independent mature serious active outgoing social helpful respectful creative neat neater tidy tidier cool lazy shy hardworking disciplined productive attentive quiet quieter bigger big lean leaner popular honest skilled fluent amazing awesome excellent perfect proud grateful thoughtful well-rounded cleaner skinny toned flexible clever grown comfortable competitive consistent controlled curious efficient enthusiastic flexible helpful humble involved likable mindful open patient pleasant professional punctual reliable selfless sensible sociable steady supportive thankful tolerant truthful useful knowledgeable stressed relaxed prepared effective efficient engaged consistent awake wiser friendly friendlier dedicated loyal mindful normal balanced decent okay ok in_shape grown_up world_class',
  m: 'more less harder better beter often much a_lot lots mor further enough properly effectively efficiently seriously fewer neater neatly faster clearly higher lower hard so_much as_much my_best my_hardest very_well too_much well regularly',
  y: 'study studying practice practise exercise train training understand know learn_about review prepare learn rehearse revise',
  j: 'money weight shape friends grades grade marks people others things stuff everything life health skills skill habits attitude behavior behaviour confidence self_esteem time_management future studies school knowledge fitness lifestyle mindset communication leadership relationships stress anxiety body muscle diet food gpa scores performance grammar vocabulary handwriting sports anything something experience independence creativity awareness happiness patience discipline motivation responsibility energy time effort progress respect kindness success balance wellness self_control organization participation involvement endurance stamina strength speed technique mood sleep family choices network connections',
  i: 'high_school middle_school college math maths mathematics algebra geometry calculus science biology chemistry physics english history spanish french german latin reading writing spelling geography art music pe gym economics civics literature social_studies computer_science language homework school drama health psychology',
  c: 'finish finishing complete pass submit graduate turn_in hand_in turning_in return publish earn land enroll join apply win perform clean get_into make_the get_my deliver launch present sign_up memorize delete attend open create build pick sew repair enter qualify become_certified choose visit',
  x: 'read reading run running ran write writing walk walking swim play playing sing draw drawing paint cook cooking bake baking learn learning do doing go going drink eat practice practise save saving earn solve score scoring make making take taking give giving collect ask asking volunteer spend hold ride jump lift shoot memorize memorise recite spell count tie speak speaking stop quit study studying finish complete join apply win raise raising lose gain reach get attend send sell grow plant build create film record post watch listen talk call meet visit help clean pack wake sleep log hit climb throw catch kick practice practicing doing jog bike dance type present publish submit pass turn hand bring move miss say know hit teach tell show cut limit reduce meditate stretch train exercise bench squat juggle zip double fly copy copying',
  d: 'nba nfl mlb nhl wnba fifa olympic olympics olympian world_cup world_record world_champion world_champions hollywood famous celebrity millionaire billionaire rich moon mars space astronaut president superstar everest lottery pop_star rock_star movie_star go_pro pro superhero superbowl super_bowl oscar grammy nobel_prize world_famous premier_league time_travel king queen',
  // How much
  e: 'at_least at_most no_more_than no_less_than more_than less_than fewer_than under over above below not_more_than up_to only or_more or_less or_higher or_better minimum maximum exactly about around',
  l: 'room rm page pages pg grade grades chapter ch period seat locker row floor street st route bus highway class team section unit etude lesson version age aged number no iphone ps area building apartment apt plan vitamin group channel option gate channel exercise_book covid type table volume book_number part',
  f: 'level levels lvl belt belts stage stages stars rank tier band lexile place_value',
  g: 'honor_roll dean_s_list deans_list first_place second_place third_place top_ten top_three top_five gold_medal merit straight_as straight_a blue_ribbon',
  h: 'half double triple twice once thrice dozen most_of third_of quarter_of couple_of a_couple_of both',
  o: 'no_more on_time in_a_row without without_help by_myself all_by_myself on_my_own by_heart from_memory first_try zero none never nothing not_a not_miss dont_miss any not_any no_mistakes no no_one nobody from_scratch start_to_finish start_to_end off_book hundred_percent perfect_attendance perfect_score',
  '%': 'percent percentage pct',
  $: 'dollar dollars bucks usd euro euros pound_coins cents',
  '*': 'times x time nights',
};

export const ENGLISH_NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 million=1000000 dozen=12';
export const ENGLISH_ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';
/** Small words by which a text is known to be English. */
export const ENGLISH_MARKS =
  'i the to my want will and of for in at on is it be get wanna gonna im by this with every better more day before week do am was need goal study make good have learn read next until test not help all grade books math from';
