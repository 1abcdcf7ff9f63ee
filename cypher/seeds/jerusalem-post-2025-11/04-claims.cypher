// Claims: one passage of the article that asserts, doubts or denies one link, or that states an attribute or the
// occurrence of one entity. What it amounts to (status, independent sources, dates of the links) is computed.
//
// Source: one news article of The Jerusalem Post, about 2025-11-02 to 2025-11-09, read sentence by sentence by a
// person. Its text is not here: only the passages quoted, with their offsets in it.
//
// says              who says it and through whom: one of the chains below, speaker first, publisher last
// at, quote         where in the article, in UTF-16 units, end exclusive; and the words there
// link              the link it speaks of, as <from>~<TYPE>~<to>; or about, property and value
// stance, modality  asserts and actual, unless it says otherwise;  hedge: the word that softens it
// confidence        0–100, one reader’s trust that it holds, from this article alone;  credibility: 1–6 (Admiralty code)
// cues              the words that show who speaks, one for each step of the chain
// date, dateBasis   when, as EDTF, and how that is known;  when: what the text gives instead of a date
// with, codes       qualifiers;  codes of the event in CAMEO, PLOVER or UCDP
// reading           0–1 where the reader is not sure to have read it right (1);  note: what is unclear
// @repeatable

// in: the document in which that step said it; absent where the article does not tell.
WITH {
  jpost:              [{by: 'jerusalem-post', in: 'doc:jpost-872717', mode: 'own voice'}],
  asharq:             [{by: 'asharq-al-awsat', in: 'doc:aawsat-5204110', mode: 'newspaper, own voice'}, {by: 'jerusalem-post', in: 'doc:jpost-872717', mode: 'quotes'}],
  abbasi:             [{by: 'thabet-al-abbasi', in: 'doc:abbasi-tv-interview', mode: 'televised interview'}, {by: 'asharq-al-awsat', in: 'doc:aawsat-5204110', mode: 'reports'}, {by: 'jerusalem-post', in: 'doc:jpost-872717', mode: 'quotes'}],
  abbasiSomewhere:    [{by: 'thabet-al-abbasi', mode: 'has spoken (forum not stated here)'}, {by: 'jerusalem-post', in: 'doc:jpost-872717', mode: 'paraphrases'}],
  hegseth:            [{by: 'pete-hegseth', mode: 'warned, via the US chargé d’affaires'}, {by: 'thabet-al-abbasi', in: 'doc:abbasi-tv-interview', mode: 'televised interview'}, {by: 'asharq-al-awsat', in: 'doc:aawsat-5204110', mode: 'paraphrases'}, {by: 'jerusalem-post', in: 'doc:jpost-872717', mode: 'quotes'}],
  kurdistan24:        [{by: 'kurdistan24', in: 'doc:kurdistan24-873227', mode: 'channel, own voice'}, {by: 'jerusalem-post', in: 'doc:jpost-872717', mode: 'quotes'}],
  kurdistan24Hearsay: [{by: 'kurdistan24', in: 'doc:kurdistan24-873227', mode: 'reports what "is being described"'}, {by: 'jerusalem-post', in: 'doc:jpost-872717', mode: 'quotes'}],
  analysts:           [{by: 'analysts-to-asharq', in: 'doc:analysts-to-aawsat', mode: 'speaking to the newspaper'}, {by: 'asharq-al-awsat', in: 'doc:aawsat-5204110', mode: 'reports'}, {by: 'jerusalem-post', in: 'doc:jpost-872717', mode: 'quotes'}],
  iraqiReports:       [{by: 'reports-in-iraq', in: 'doc:iraqi-reports-unspecified', mode: 'unspecified'}, {by: 'jerusalem-post', in: 'doc:jpost-872717', mode: 'paraphrases'}],
  iraqis:             [{by: 'the-iraqis', mode: 'unspecified'}, {by: 'jerusalem-post', in: 'doc:jpost-872717', mode: 'paraphrases'}]
} AS chains
UNWIND [
  // The Jerusalem Post in its own voice
  {says: 'jpost', at: [83, 102],    link: 'us-secretary-of-war~OFFICE_OF~united-states', confidence: 95, credibility: 2, quote: 'US Secretary of War'},
  {says: 'jpost', at: [83, 115],    link: 'pete-hegseth~HOLDS~us-secretary-of-war', confidence: 95, credibility: 2, quote: 'US Secretary of War Pete Hegseth'},
  {says: 'jpost', at: [83, 141],    link: 'pete-hegseth~COUNTERPART_OF~thabet-al-abbasi', confidence: 80, credibility: 2, quote: 'US Secretary of War Pete Hegseth and his Iraqi counterpart', note: 'The counterpart is not named in this sentence; al-Abbasi is, in another passage.'},
  {says: 'jpost', at: [152, 220],   about: 'ev-hegseth-abbasi-call', property: 'occurred', value: true, stance: 'doubts', hedge: 'unclear', confidence: 50, credibility: 3, quote: 'many details of the call, or even if it happened, were still unclear'},
  {says: 'jpost', at: [222, 263],   about: 'iraq', property: 'mood', value: 'on edge', confidence: 60, credibility: 3, quote: 'the reports indicate that Iraq is on edge', note: 'Assessment; repeated “on edge about US ties”.'},
  {says: 'jpost', at: [472, 494],   about: 'asharq-al-awsat', property: 'kind', value: 'newspaper', confidence: 90, credibility: 2, quote: 'London-based newspaper'},
  {says: 'jpost', at: [472, 510],   link: 'asharq-al-awsat~BASED_IN~london', confidence: 90, credibility: 2, quote: 'London-based newspaper Asharq Al-Awsat'},
  {says: 'jpost', at: [521, 582],   link: 'ev-us-warning~PRECEDES~ev-iraq-election-2025', confidence: 85, credibility: 2, quote: 'The warning to Baghdad came before Iraqi elections next week.'},
  {says: 'jpost', at: [556, 581],   link: 'ev-iraq-election-2025~LOCATED_IN~iraq', modality: 'scheduled', confidence: 95, credibility: 2, quote: 'Iraqi elections next week', when: 'the week after publication'},
  {says: 'jpost', at: [583, 656],   link: 'ev-rubio-warning~PRECEDES~ev-us-warning', confidence: 80, credibility: 2, quote: 'It also came after US Secretary of State Marco Rubio also had warned Iraq'},
  {says: 'jpost', at: [602, 623],   link: 'us-secretary-of-state~OFFICE_OF~united-states', confidence: 95, credibility: 2, quote: 'US Secretary of State'},
  {says: 'jpost', at: [602, 635],   link: 'marco-rubio~HOLDS~us-secretary-of-state', confidence: 95, credibility: 2, quote: 'US Secretary of State Marco Rubio'},
  {says: 'jpost', at: [602, 717],   link: 'marco-rubio~WARNED~iraq', confidence: 80, credibility: 2, quote: 'US Secretary of State Marco Rubio also had warned Iraq about the presence of Iranian-backed militias in the country', when: 'before ev-us-warning', with: {about: 'iran-backed-militias-in-iraq'}, codes: ['plover:THREATEN'], note: 'Could equally be the government of Iraq.'},
  {says: 'jpost', at: [602, 717],   link: 'marco-rubio~PARTICIPATED_IN~ev-rubio-warning', confidence: 80, credibility: 2, quote: 'US Secretary of State Marco Rubio also had warned Iraq about the presence of Iranian-backed militias in the country', with: {role: 'issuer'}},
  {says: 'jpost', at: [645, 717],   link: 'ev-rubio-warning~CONCERNS~iran-backed-militias-in-iraq', confidence: 80, credibility: 2, quote: 'warned Iraq about the presence of Iranian-backed militias in the country'},
  {says: 'jpost', at: [663, 717],   link: 'iran-backed-militias-in-iraq~OPERATES_IN~iraq', confidence: 85, credibility: 2, quote: 'the presence of Iranian-backed militias in the country', reading: 0.8, note: 'Presupposed inside the paraphrase of Rubio: own voice or Rubio’s words? Treated as own voice.'},
  {says: 'jpost', at: [679, 717],   link: 'iran~BACKS~iran-backed-militias-in-iraq', confidence: 80, credibility: 2, quote: 'Iranian-backed militias in the country', codes: ['ucdp:external support, type not stated (ext_u)'], reading: 0.9, note: 'Presupposed inside the paraphrase of Rubio: own voice or Rubio’s words? Treated as own voice.'},
  {says: 'jpost', at: [719, 781],   link: 'iran~BACKS~iran-backed-militias-in-iraq', confidence: 85, credibility: 2, quote: 'Iran backs militias within Iraq’s Popular Mobilization Forces.', codes: ['ucdp:external support, type not stated (ext_u)'], note: 'Object is unnamed militias WITHIN the PMF, not the PMF; kind of support not stated.'},
  {says: 'jpost', at: [730, 780],   link: 'iran-backed-militias-in-iraq~MEMBER_OF~popular-mobilization-forces', confidence: 85, credibility: 2, quote: 'militias within Iraq’s Popular Mobilization Forces', note: 'Which militias is not said; Kataib Hezbollah is NOT said to be one.'},
  {says: 'jpost', at: [746, 780],   link: 'popular-mobilization-forces~PART_OF~iraq', confidence: 80, credibility: 2, quote: 'Iraq’s Popular Mobilization Forces', reading: 0.7, note: '“Iraq’s” alone; the text does not say in what sense the forces are Iraq’s.'},
  {says: 'jpost', at: [782, 846],   about: 'iran-backed-militias-in-iraq', property: 'personnelMax', value: 'up to 100,000 armed men', confidence: 60, credibility: 3, quote: 'These include up to 100,000 armed men in various militia groups.', reading: 0.7, note: '“These”: the Iran-backed militias, or the whole PMF? Upper bound only.'},
  {says: 'jpost', at: [1509, 1581], about: 'ev-hegseth-abbasi-call', property: 'occurred', value: true, stance: 'does-not-confirm', hedge: 'didn’t appear', confidence: 70, credibility: 3, quote: 'It didn’t appear that Hegseth or the Department of War had confirmed it.', with: {silentParties: ['pete-hegseth', 'us-department-of-war']}, note: 'Absence of confirmation is not a denial.'},
  {says: 'jpost', at: [1591, 1650], about: 'ev-hegseth-abbasi-call', property: 'assessment', value: 'mostly an Iraqi tempest in a teapot so far', hedge: 'seems', confidence: 40, credibility: 3, quote: 'this seems to be mostly an Iraqi tempest in a teapot so far', reading: 0.6, note: '“this”: the call, the warning, or the fuss? Editorial judgement.'},
  {says: 'jpost', at: [1666, 1712], about: 'iraq', property: 'mood', value: 'on edge', confidence: 60, credibility: 3, quote: 'it indicates how Iraq is on edge about US ties', note: 'Assessment.'},
  {says: 'jpost', at: [1683, 1712], link: 'iraq~HAS_RELATIONS_WITH~united-states', confidence: 85, credibility: 2, quote: 'Iraq is on edge about US ties', reading: 0.9},
  {says: 'jpost', at: [1714, 1789], link: 'kataib-hezbollah~RELEASED~elizabeth-tsurkov', confidence: 85, credibility: 2, quote: 'In September, Kataib Hezbollah freed Princeton researcher Elizabeth Tsurkov', date: '2025-09', dateBasis: '“In September” + article of Nov 2025; year inferred.', codes: ['cameo:0841', 'plover:RETREAT/release']},
  {says: 'jpost', at: [1751, 1789], link: 'elizabeth-tsurkov~AFFILIATED_WITH~princeton-university', confidence: 85, credibility: 2, quote: 'Princeton researcher Elizabeth Tsurkov', with: {role: 'researcher'}},
  {says: 'jpost', at: [1772, 1830], link: 'elizabeth-tsurkov~CITIZEN_OF~israel', confidence: 90, credibility: 2, quote: 'Elizabeth Tsurkov, who has Israeli and Russian citizenship'},
  {says: 'jpost', at: [1772, 1830], link: 'elizabeth-tsurkov~CITIZEN_OF~russia', confidence: 90, credibility: 2, quote: 'Elizabeth Tsurkov, who has Israeli and Russian citizenship'},
  {says: 'jpost', at: [1832, 1862], link: 'united-states~PRESSED_FOR_RELEASE_OF~elizabeth-tsurkov', confidence: 80, credibility: 2, quote: 'The US had pressed to free her', date: '[2023-03..2025-09]', dateBasis: '“had pressed”: between kidnapping (2023-03) and release (2025-09); inferred bounds.', codes: ['cameo:1053', 'plover:REQUEST/yield'], note: 'Who was pressed is not stated.'},
  {says: 'jpost', at: [1868, 1888], link: 'elizabeth-tsurkov~SIBLING_OF~sister-of-elizabeth-tsurkov', confidence: 90, credibility: 2, quote: 'her sister in the US'},
  {says: 'jpost', at: [1868, 1888], link: 'sister-of-elizabeth-tsurkov~LOCATED_IN~united-states', confidence: 80, credibility: 2, quote: 'her sister in the US', reading: 0.9, note: 'Residence or presence at the time? “in the US” only.'},
  {says: 'jpost', at: [1868, 1918], link: 'sister-of-elizabeth-tsurkov~CAMPAIGNED_FOR_RELEASE_OF~elizabeth-tsurkov', confidence: 85, credibility: 2, quote: 'her sister in the US had campaigned to get her out', date: '[2023-03..2025-09]', dateBasis: 'Between kidnapping and release; inferred bounds.'},
  {says: 'jpost', at: [1920, 1965], link: 'iran~BACKS~kataib-hezbollah', confidence: 90, credibility: 2, quote: 'Kataib Hezbollah is an Iranian-backed militia', codes: ['ucdp:external support, type not stated (ext_u)'], note: 'Adjective form; kind of support and start not stated.'},
  {says: 'jpost', at: [1920, 2003], link: 'kataib-hezbollah~ABDUCTED~elizabeth-tsurkov', confidence: 85, credibility: 2, quote: 'Kataib Hezbollah is an Iranian-backed militia that kidnapped Tsurkov in March 2023.', date: '2023-03', dateBasis: '“in March 2023”, stated.', codes: ['cameo:181', 'plover:ASSAULT/abduct'], note: 'Place not stated.'},
  {says: 'jpost', at: [1940, 1965], about: 'kataib-hezbollah', property: 'kind', value: 'militia', confidence: 85, credibility: 2, quote: 'an Iranian-backed militia'},
  {says: 'jpost', at: [2013, 2060], link: 'united-states~SCRUTINIZES~iran-backed-militias-in-iraq', confidence: 65, credibility: 2, quote: 'the role of the militias is in the US spotlight', reading: 0.8},
  {says: 'jpost', at: [3196, 3275], link: 'kurdistan24~BASED_IN~kurdistan-region', confidence: 90, credibility: 2, quote: 'Kurdistan24, a new channel based in northern Iraq’s autonomous Kurdistan Region'},
  {says: 'jpost', at: [3209, 3222], about: 'kurdistan24', property: 'kind', value: 'channel ("new channel" [sic])', confidence: 80, credibility: 2, quote: 'a new channel', reading: 0.7, note: 'Probably a typo for “news channel”; quote kept verbatim.'},
  {says: 'jpost', at: [3232, 3247], link: 'northern-iraq~PART_OF~iraq', confidence: 95, credibility: 2, quote: 'northern Iraq’s', reading: 0.8},
  {says: 'jpost', at: [3232, 3275], link: 'kurdistan-region~PART_OF~iraq', confidence: 95, credibility: 2, quote: 'northern Iraq’s autonomous Kurdistan Region', with: {status: 'autonomous'}},
  {says: 'jpost', at: [3232, 3275], link: 'kurdistan-region~LOCATED_IN~northern-iraq', confidence: 95, credibility: 2, quote: 'northern Iraq’s autonomous Kurdistan Region'},
  {says: 'jpost', at: [3248, 3275], about: 'kurdistan-region', property: 'status', value: 'autonomous', confidence: 90, credibility: 2, quote: 'autonomous Kurdistan Region'},
  {says: 'jpost', at: [3686, 3710], link: 'us-department-of-war~PART_OF~united-states', confidence: 95, credibility: 2, quote: 'The US Department of War'},
  {says: 'jpost', at: [3686, 3787], link: 'jerusalem-post~REQUESTED_COMMENT_FROM~us-department-of-war', confidence: 90, credibility: 2, quote: 'The US Department of War had not yet responded to a Jerusalem Post request for comment on the matter.', with: {answered: 'not yet'}},
  // Asharq Al-Awsat in its own voice, quoted by The Jerusalem Post
  {says: 'asharq', at: [266, 423],   link: 'ev-us-message~PRECEDES~ev-us-warning', hedge: 'appears', confidence: 60, credibility: 3, quote: 'Two days after a US message reassured Baghdad about the future of bilateral relations, the Iraqi government appears to have received its sternest warning yet', cues: ['Asharq Al-Awsat reported'], when: 'P2D', with: {gap: 'P2D'}},
  {says: 'asharq', at: [281, 351],   link: 'united-states~REASSURED~government-of-iraq', confidence: 60, credibility: 3, quote: 'a US message reassured Baghdad about the future of bilateral relations', cues: ['Asharq Al-Awsat reported'], when: '2 days before ev-us-warning', with: {about: 'future of bilateral relations'}, note: 'Sender unnamed; “Baghdad” = the Iraqi government.'},
  {says: 'asharq', at: [281, 351],   link: 'iraq~HAS_RELATIONS_WITH~united-states', confidence: 80, credibility: 3, quote: 'a US message reassured Baghdad about the future of bilateral relations', cues: ['Asharq Al-Awsat reported']},
  {says: 'asharq', at: [281, 351],   link: 'united-states~PARTICIPATED_IN~ev-us-message', confidence: 60, credibility: 3, quote: 'a US message reassured Baghdad about the future of bilateral relations', cues: ['Asharq Al-Awsat reported'], with: {role: 'issuer'}},
  {says: 'asharq', at: [281, 351],   link: 'government-of-iraq~PARTICIPATED_IN~ev-us-message', confidence: 60, credibility: 3, quote: 'a US message reassured Baghdad about the future of bilateral relations', cues: ['Asharq Al-Awsat reported'], with: {role: 'addressee'}},
  {says: 'asharq', at: [353, 373],   link: 'government-of-iraq~GOVERNMENT_OF~iraq', confidence: 95, credibility: 2, quote: 'the Iraqi government', cues: ['Asharq Al-Awsat reported']},
  {says: 'asharq', at: [353, 469],   link: 'white-house~WARNED~government-of-iraq', hedge: 'appears', confidence: 50, credibility: 3, quote: 'the Iraqi government appears to have received its sternest warning yet from the White House regarding armed factions', cues: ['Asharq Al-Awsat reported'], when: '2 days after ev-us-message; before ev-iraq-election-2025', with: {about: 'iraqi-armed-factions', severity: 'sternest yet'}, codes: ['plover:THREATEN'], note: 'White House here, Hegseth later: two authors of one warning.'},
  {says: 'asharq', at: [353, 469],   link: 'ev-us-warning~CONCERNS~iraqi-armed-factions', hedge: 'appears', confidence: 50, credibility: 3, quote: 'the Iraqi government appears to have received its sternest warning yet from the White House regarding armed factions', cues: ['Asharq Al-Awsat reported']},
  {says: 'asharq', at: [353, 469],   link: 'white-house~PARTICIPATED_IN~ev-us-warning', hedge: 'appears', confidence: 50, credibility: 3, quote: 'the Iraqi government appears to have received its sternest warning yet from the White House regarding armed factions', cues: ['Asharq Al-Awsat reported'], with: {role: 'issuer'}},
  {says: 'asharq', at: [903, 1069],  link: 'united-states~THREATENED~iraqi-armed-factions', confidence: 55, credibility: 3, quote: 'The message contained a direct threat should these groups carry out any retaliatory actions in response to planned US operations in areas near Iraq in the coming days', cues: ['Asharq Al-Awsat reported'], when: '2 days after ev-us-message; before ev-iraq-election-2025', with: {condition: 'retaliatory actions by iraqi-armed-factions'}, codes: ['cameo:138', 'plover:THREATEN/violence'], reading: 0.7, note: 'The target is not stated; “these groups” are named as those whose acts would bring it on. Only the harm is conditional.'},
  {says: 'asharq', at: [903, 1069],  link: 'iraqi-armed-factions~INTERFERES_IN~ev-planned-us-operations', modality: 'conditional', confidence: 40, credibility: 3, quote: 'The message contained a direct threat should these groups carry out any retaliatory actions in response to planned US operations in areas near Iraq in the coming days', cues: ['Asharq Al-Awsat reported'], reading: 0.7},
  {says: 'asharq', at: [1010, 1050], link: 'ev-planned-us-operations~LOCATED_IN~areas-near-iraq', modality: 'planned', confidence: 50, credibility: 3, quote: 'planned US operations in areas near Iraq', cues: ['Asharq Al-Awsat reported'], when: '“in the coming days” after the Asharq report / “upcoming”'},
  {says: 'asharq', at: [1010, 1069], link: 'united-states~PLANS~ev-planned-us-operations', modality: 'planned', confidence: 50, credibility: 3, quote: 'planned US operations in areas near Iraq in the coming days', cues: ['Asharq Al-Awsat reported'], when: '“in the coming days” after the Asharq report / “upcoming”'},
  {says: 'asharq', at: [1099, 1194], link: 'united-states~SUPPORTS~mohammed-shia-al-sudani', hedge: 'seemed', confidence: 40, credibility: 3, quote: 'Two days after what seemed a clear signal of support for Prime Minister Mohammed Shia al-Sudani', cues: ['Asharq Al-Awsat reported'], when: '2 days before ev-us-warning', codes: ['cameo:051', 'plover:SUPPORT'], reading: 0.6, note: 'Sender of the signal not stated (US implied by contrast). Do not read as BACKS.'},
  {says: 'asharq', at: [1099, 1194], link: 'ev-signal-for-sudani~CONCERNS~mohammed-shia-al-sudani', hedge: 'seemed', confidence: 50, credibility: 3, quote: 'Two days after what seemed a clear signal of support for Prime Minister Mohammed Shia al-Sudani', cues: ['Asharq Al-Awsat reported'], reading: 0.6},
  {says: 'asharq', at: [1099, 1342], link: 'ev-signal-for-sudani~PRECEDES~ev-us-warning', confidence: 55, credibility: 3, quote: 'Two days after what seemed a clear signal of support for Prime Minister Mohammed Shia al-Sudani, who is contesting the elections amid intense internal disputes within the Shiite Coordination Framework, Baghdad received a sharply worded warning', cues: ['Asharq Al-Awsat reported'], when: 'P2D', with: {gap: 'P2D'}},
  {says: 'asharq', at: [1156, 1194], link: 'mohammed-shia-al-sudani~HOLDS~prime-minister-of-iraq', confidence: 95, credibility: 2, quote: 'Prime Minister Mohammed Shia al-Sudani', cues: ['Asharq Al-Awsat reported']},
  {says: 'asharq', at: [1156, 1227], link: 'mohammed-shia-al-sudani~CONTESTS~ev-iraq-election-2025', confidence: 85, credibility: 2, quote: 'Prime Minister Mohammed Shia al-Sudani, who is contesting the elections', cues: ['Asharq Al-Awsat reported']},
  {says: 'asharq', at: [1233, 1299], link: 'ev-cf-disputes~INVOLVES~shiite-coordination-framework', confidence: 70, credibility: 3, quote: 'intense internal disputes within the Shiite Coordination Framework', cues: ['Asharq Al-Awsat reported']},
  {says: 'asharq', at: [1301, 1380], link: 'pete-hegseth~WARNED~government-of-iraq', confidence: 60, credibility: 3, quote: 'Baghdad received a sharply worded warning from US Secretary of War Pete Hegseth', cues: ['Asharq Al-Awsat reported'], when: '2 days after ev-signal-for-sudani', codes: ['plover:THREATEN']},
  {says: 'asharq', at: [1301, 1380], link: 'pete-hegseth~PARTICIPATED_IN~ev-us-warning', confidence: 60, credibility: 3, quote: 'Baghdad received a sharply worded warning from US Secretary of War Pete Hegseth', cues: ['Asharq Al-Awsat reported'], with: {role: 'issuer'}},
  {says: 'asharq', at: [1301, 1380], link: 'government-of-iraq~PARTICIPATED_IN~ev-us-warning', confidence: 60, credibility: 3, quote: 'Baghdad received a sharply worded warning from US Secretary of War Pete Hegseth', cues: ['Asharq Al-Awsat reported'], with: {role: 'addressee'}},
  {says: 'asharq', at: [1301, 1431], link: 'ev-us-warning~CONVEYED_IN~ev-hegseth-abbasi-call', confidence: 60, credibility: 3, quote: 'Baghdad received a sharply worded warning from US Secretary of War Pete Hegseth, conveyed in a phone call to his Iraqi counterpart', cues: ['Asharq Al-Awsat reported'], when: '2 days after ev-signal-for-sudani'},
  {says: 'asharq', at: [1348, 1380], link: 'pete-hegseth~HOLDS~us-secretary-of-war', confidence: 95, credibility: 2, quote: 'US Secretary of War Pete Hegseth', cues: ['Asharq Al-Awsat reported']},
  {says: 'asharq', at: [1348, 1466], link: 'pete-hegseth~COUNTERPART_OF~thabet-al-abbasi', confidence: 90, credibility: 2, quote: 'US Secretary of War Pete Hegseth, conveyed in a phone call to his Iraqi counterpart, Defense Minister Thabet al-Abbasi', cues: ['Asharq Al-Awsat reported']},
  {says: 'asharq', at: [1368, 1466], link: 'pete-hegseth~PARTICIPATED_IN~ev-hegseth-abbasi-call', confidence: 60, credibility: 3, quote: 'Pete Hegseth, conveyed in a phone call to his Iraqi counterpart, Defense Minister Thabet al-Abbasi', cues: ['Asharq Al-Awsat reported'], when: '2 days after ev-signal-for-sudani', with: {role: 'caller'}},
  {says: 'asharq', at: [1382, 1466], about: 'ev-hegseth-abbasi-call', property: 'occurred', value: true, confidence: 60, credibility: 3, quote: 'conveyed in a phone call to his Iraqi counterpart, Defense Minister Thabet al-Abbasi', cues: ['Asharq Al-Awsat reported']},
  {says: 'asharq', at: [1382, 1466], link: 'thabet-al-abbasi~PARTICIPATED_IN~ev-hegseth-abbasi-call', confidence: 60, credibility: 3, quote: 'conveyed in a phone call to his Iraqi counterpart, Defense Minister Thabet al-Abbasi', cues: ['Asharq Al-Awsat reported'], when: '2 days after ev-signal-for-sudani', with: {role: 'recipient'}},
  {says: 'asharq', at: [1410, 1466], link: 'defense-minister-of-iraq~OFFICE_OF~iraq', confidence: 95, credibility: 2, quote: 'his Iraqi counterpart, Defense Minister Thabet al-Abbasi', cues: ['Asharq Al-Awsat reported']},
  {says: 'asharq', at: [1433, 1466], link: 'thabet-al-abbasi~HOLDS~defense-minister-of-iraq', confidence: 95, credibility: 2, quote: 'Defense Minister Thabet al-Abbasi', cues: ['Asharq Al-Awsat reported']},
  {says: 'asharq', at: [2102, 2142], link: 'thabet-al-abbasi~PARTICIPATED_IN~ev-abbasi-interview', confidence: 75, credibility: 3, quote: 'In a televised interview, al-Abbasi said', cues: ['Asharq Al-Awsat reported']},
  {says: 'asharq', at: [2156, 2180], link: 'us-charge-daffaires-baghdad~OFFICE_OF~united-states', confidence: 90, credibility: 2, quote: 'the US chargé d’affaires', cues: ['Asharq Al-Awsat reported']},
  {says: 'asharq', at: [2156, 2191], link: 'us-charge-daffaires-baghdad~LOCATED_IN~baghdad-city', confidence: 90, credibility: 2, quote: 'the US chargé d’affaires in Baghdad', cues: ['Asharq Al-Awsat reported']},
  {says: 'asharq', at: [2583, 2744], link: 'ev-hegseth-abbasi-call~CONCERNS~ev-drone-cooperation', confidence: 55, credibility: 3, quote: 'The discussion also covered drone cooperation, a proposed security and intelligence cooperation memorandum, and the planned delivery of Bell helicopters to Iraq.', cues: ['Asharq Al-Awsat reported'], reading: 0.9, note: "“The discussion also covered …” has no “al-Abbasi said”; taken as the newspaper's own voice."},
  {says: 'asharq', at: [2583, 2744], link: 'ev-hegseth-abbasi-call~CONCERNS~ev-security-intelligence-memorandum', confidence: 55, credibility: 3, quote: 'The discussion also covered drone cooperation, a proposed security and intelligence cooperation memorandum, and the planned delivery of Bell helicopters to Iraq.', cues: ['Asharq Al-Awsat reported'], codes: ['cameo:0314', 'plover:AGREE'], reading: 0.9, note: "“The discussion also covered …” has no “al-Abbasi said”; taken as the newspaper's own voice."},
  {says: 'asharq', at: [2583, 2744], link: 'ev-hegseth-abbasi-call~CONCERNS~ev-bell-helicopter-delivery', confidence: 55, credibility: 3, quote: 'The discussion also covered drone cooperation, a proposed security and intelligence cooperation memorandum, and the planned delivery of Bell helicopters to Iraq.', cues: ['Asharq Al-Awsat reported'], codes: ['cameo:0332', 'plover:AGREE'], reading: 0.9, note: "“The discussion also covered …” has no “al-Abbasi said”; taken as the newspaper's own voice."},
  {says: 'asharq', at: [2630, 2689], about: 'ev-security-intelligence-memorandum', property: 'phase', value: 'proposed', confidence: 55, credibility: 3, quote: 'a proposed security and intelligence cooperation memorandum', cues: ['Asharq Al-Awsat reported'], note: "“The discussion also covered …” has no “al-Abbasi said”; taken as the newspaper's own voice."},
  {says: 'asharq', at: [2695, 2743], link: 'ev-bell-helicopter-delivery~INVOLVES~iraq', modality: 'planned', confidence: 55, credibility: 3, quote: 'the planned delivery of Bell helicopters to Iraq', cues: ['Asharq Al-Awsat reported'], with: {role: 'recipient'}, note: "“The discussion also covered …” has no “al-Abbasi said”; taken as the newspaper's own voice."},
  {says: 'asharq', at: [2834, 2870], link: 'analysts-to-asharq~SPOKE_TO~asharq-al-awsat', confidence: 80, credibility: 3, quote: 'Analysts speaking to Asharq Al-Awsat', cues: ['the report said']},
  {says: 'asharq', at: [3049, 3057], link: 'us-envoy~OFFICE_OF~united-states', confidence: 85, credibility: 3, quote: 'US envoy', cues: ['Asharq Al-Awsat reported']},
  {says: 'asharq', at: [3049, 3069], link: 'mark-savaya~HOLDS~us-envoy', confidence: 85, credibility: 3, quote: 'US envoy Mark Savaya', cues: ['Asharq Al-Awsat reported'], note: 'Remit not stated.'},
  // Al-Abbasi on television, reported by Asharq Al-Awsat, quoted by The Jerusalem Post
  {says: 'abbasi', at: [2128, 2245], link: 'us-charge-daffaires-baghdad~PARTICIPATED_IN~ev-us-warning', confidence: 55, credibility: 3, quote: 'al-Abbasi said Hegseth, via the US chargé d’affaires in Baghdad, warned of upcoming military operations in the region', cues: ['al-Abbasi said', 'Asharq Al-Awsat reported'], with: {role: 'intermediary'}, note: '“via”: the chargé carried the message, or only set up the call? Conflicts with a direct phone call.'},
  {says: 'abbasi', at: [2128, 2300], link: 'pete-hegseth~WARNED~government-of-iraq', confidence: 60, credibility: 3, quote: 'al-Abbasi said Hegseth, via the US chargé d’affaires in Baghdad, warned of upcoming military operations in the region, cautioning against any interference by Iraqi factions', cues: ['al-Abbasi said', 'Asharq Al-Awsat reported'], with: {about: 'ev-planned-us-operations', against: 'interference by iraqi-armed-factions', channel: 'us-charge-daffaires-baghdad'}, codes: ['plover:THREATEN'], reading: 0.8, note: 'Addressee not stated in this sentence.'},
  {says: 'abbasi', at: [2247, 2300], link: 'ev-us-warning~CONCERNS~iraqi-armed-factions', confidence: 60, credibility: 3, quote: 'cautioning against any interference by Iraqi factions', cues: ['al-Abbasi said', 'Asharq Al-Awsat reported'], reading: 0.8},
  {says: 'abbasi', at: [2378, 2425], about: 'ev-hegseth-abbasi-call', property: 'occurred', value: true, confidence: 60, credibility: 3, quote: 'Al-Abbasi said the call lasted 11 to 12 minutes', cues: ['Al-Abbasi said', 'the report said']},
  {says: 'abbasi', at: [2393, 2425], about: 'ev-hegseth-abbasi-call', property: 'duration', value: 'PT11M/PT12M', confidence: 60, credibility: 3, quote: 'the call lasted 11 to 12 minutes', cues: ['Al-Abbasi said', 'the report said']},
  {says: 'abbasi', at: [2393, 2562], link: 'iraq-chief-of-staff~PARTICIPATED_IN~ev-hegseth-abbasi-call', confidence: 60, credibility: 3, quote: 'the call lasted 11 to 12 minutes and included Iraq’s Chief of Staff, Deputy Joint Operations Commander, Assistant Operations Chief, and Director of Military Intelligence', cues: ['Al-Abbasi said', 'the report said'], note: 'Office, not person: holders unnamed.'},
  {says: 'abbasi', at: [2393, 2562], link: 'iraq-deputy-joint-operations-commander~PARTICIPATED_IN~ev-hegseth-abbasi-call', confidence: 60, credibility: 3, quote: 'the call lasted 11 to 12 minutes and included Iraq’s Chief of Staff, Deputy Joint Operations Commander, Assistant Operations Chief, and Director of Military Intelligence', cues: ['Al-Abbasi said', 'the report said'], note: 'Office, not person: holders unnamed.'},
  {says: 'abbasi', at: [2393, 2562], link: 'iraq-assistant-operations-chief~PARTICIPATED_IN~ev-hegseth-abbasi-call', confidence: 60, credibility: 3, quote: 'the call lasted 11 to 12 minutes and included Iraq’s Chief of Staff, Deputy Joint Operations Commander, Assistant Operations Chief, and Director of Military Intelligence', cues: ['Al-Abbasi said', 'the report said'], note: 'Office, not person: holders unnamed.'},
  {says: 'abbasi', at: [2393, 2562], link: 'iraq-director-of-military-intelligence~PARTICIPATED_IN~ev-hegseth-abbasi-call', confidence: 60, credibility: 3, quote: 'the call lasted 11 to 12 minutes and included Iraq’s Chief of Staff, Deputy Joint Operations Commander, Assistant Operations Chief, and Director of Military Intelligence', cues: ['Al-Abbasi said', 'the report said'], note: 'Office, not person: holders unnamed.'},
  {says: 'abbasi', at: [2439, 2460], link: 'iraq-chief-of-staff~OFFICE_OF~iraq', confidence: 85, credibility: 3, quote: 'Iraq’s Chief of Staff', cues: ['Al-Abbasi said', 'the report said']},
  {says: 'abbasi', at: [2439, 2495], link: 'iraq-deputy-joint-operations-commander~OFFICE_OF~iraq', confidence: 85, credibility: 3, quote: 'Iraq’s Chief of Staff, Deputy Joint Operations Commander', cues: ['Al-Abbasi said', 'the report said'], reading: 0.9, note: '“Iraq’s” grammatically covers the whole list.'},
  {says: 'abbasi', at: [2439, 2523], link: 'iraq-assistant-operations-chief~OFFICE_OF~iraq', confidence: 85, credibility: 3, quote: 'Iraq’s Chief of Staff, Deputy Joint Operations Commander, Assistant Operations Chief', cues: ['Al-Abbasi said', 'the report said'], reading: 0.9, note: '“Iraq’s” grammatically covers the whole list.'},
  {says: 'abbasi', at: [2439, 2562], link: 'iraq-director-of-military-intelligence~OFFICE_OF~iraq', confidence: 85, credibility: 3, quote: 'Iraq’s Chief of Staff, Deputy Joint Operations Commander, Assistant Operations Chief, and Director of Military Intelligence', cues: ['Al-Abbasi said', 'the report said'], reading: 0.9, note: '“Iraq’s” grammatically covers the whole list.'},
  // Al-Abbasi, the article does not say where, paraphrased by The Jerusalem Post
  {says: 'abbasiSomewhere', at: [1469, 1508], about: 'ev-hegseth-abbasi-call', property: 'occurred', value: true, confidence: 60, credibility: 3, quote: 'Abbasi has spoken about the phone call.', cues: ['Abbasi has spoken'], reading: 0.8, note: 'Speaking about it implies he says it happened; not spelled out.'},
  // Hegseth through the chargé d’affaires, told by al-Abbasi on television, paraphrased by Asharq Al-Awsat
  {says: 'hegseth', at: [2143, 2245], link: 'united-states~PLANS~ev-planned-us-operations', modality: 'planned', confidence: 50, credibility: 3, quote: 'Hegseth, via the US chargé d’affaires in Baghdad, warned of upcoming military operations in the region', cues: ['warned of', 'al-Abbasi said', 'Asharq Al-Awsat reported'], when: '“upcoming”', reading: 0.7, note: '“US” not said here; by whom is implied. “No further operational details were provided.”'},
  {says: 'hegseth', at: [2203, 2245], link: 'ev-planned-us-operations~LOCATED_IN~the-region', modality: 'planned', confidence: 50, credibility: 3, quote: 'upcoming military operations in the region', cues: ['warned of', 'al-Abbasi said', 'Asharq Al-Awsat reported'], when: '“upcoming”', reading: 0.8, note: '“the region” equated with “areas near Iraq”.'},
  // Kurdistan24 in its own voice, quoted by The Jerusalem Post
  {says: 'kurdistan24', at: [3395, 3534], link: 'ev-us-warning~CONCERNS~iraqi-armed-factions', confidence: 50, credibility: 3, quote: 'the United States has issued a direct and unequivocal threat to the Iraqi government, cautioning against any interference by armed factions', cues: ['the report said']},
  {says: 'kurdistan24', at: [3395, 3582], link: 'united-states~THREATENED~government-of-iraq', confidence: 50, credibility: 3, quote: 'the United States has issued a direct and unequivocal threat to the Iraqi government, cautioning against any interference by armed factions in planned US military operations in the region', cues: ['the report said'], with: {against: 'interference by iraqi-armed-factions'}, codes: ['plover:THREATEN'], note: 'Names the government as the target, which Asharq leaves open.'},
  {says: 'kurdistan24', at: [3395, 3582], link: 'united-states~WARNED~government-of-iraq', confidence: 50, credibility: 3, quote: 'the United States has issued a direct and unequivocal threat to the Iraqi government, cautioning against any interference by armed factions in planned US military operations in the region', cues: ['the report said'], with: {against: 'interference by iraqi-armed-factions'}},
  {says: 'kurdistan24', at: [3481, 3582], link: 'iraqi-armed-factions~INTERFERES_IN~ev-planned-us-operations', modality: 'conditional', confidence: 40, credibility: 3, quote: 'cautioning against any interference by armed factions in planned US military operations in the region', cues: ['the report said']},
  {says: 'kurdistan24', at: [3481, 3626], link: 'iran~BACKS~iraqi-armed-factions', confidence: 75, credibility: 3, quote: 'cautioning against any interference by armed factions in planned US military operations in the region and signaling that these Iran-backed groups', cues: ['the report said'], codes: ['ucdp:external support, type not stated (ext_u)'], reading: 0.9, note: '“these” refers to “armed factions”.'},
  {says: 'kurdistan24', at: [3538, 3582], link: 'united-states~PLANS~ev-planned-us-operations', modality: 'planned', confidence: 50, credibility: 3, quote: 'planned US military operations in the region', cues: ['the report said']},
  {says: 'kurdistan24', at: [3538, 3582], link: 'ev-planned-us-operations~LOCATED_IN~the-region', modality: 'planned', confidence: 50, credibility: 3, quote: 'planned US military operations in the region', cues: ['the report said'], reading: 0.8, note: '“the region” equated with “areas near Iraq”.'},
  {says: 'kurdistan24', at: [3587, 3666], link: 'united-states~TARGETS~iraqi-armed-factions', modality: 'threatened', hedge: 'signaling', confidence: 45, credibility: 3, quote: 'signaling that these Iran-backed groups are now squarely in American crosshairs', cues: ['the report said'], reading: 0.7, note: 'Figurative; no attack is reported.'},
  // Kurdistan24 on what “is being described”, quoted by The Jerusalem Post
  {says: 'kurdistan24Hearsay', at: [3312, 3393], link: 'united-states~WARNED~government-of-iraq', hedge: 'what is being described as', confidence: 50, credibility: 3, quote: 'In what is being described as the sternest warning yet from Washington to Baghdad', cues: ['what is being described as'], with: {severity: 'sternest yet'}, codes: ['plover:THREATEN'], note: '“is being described” by nobody named; almost certainly echoes Asharq, so not independent.'},
  // Analysts speaking to Asharq Al-Awsat, quoted by The Jerusalem Post
  {says: 'analysts', at: [2884, 2937], link: 'iraq~HAS_RELATIONS_WITH~united-states', confidence: 60, credibility: 3, quote: 'serious concerns over the future of US-Iraq relations', cues: ['Analysts speaking to Asharq Al-Awsat acknowledged', 'the report said'], with: {outlook: 'serious concerns'}},
  {says: 'analysts', at: [3035, 3193], link: 'mark-savaya~SETS_ROADMAP_FOR~forces-forming-next-government', confidence: 40, credibility: 3, quote: 'statements by US envoy Mark Savaya and Secretary Hegseth constitute a road map for political forces forming the next government, in line with American options', cues: ['adding that analysts', 'the report said'], note: 'Analysts’ opinion about statements not quoted here.'},
  {says: 'analysts', at: [3035, 3193], link: 'pete-hegseth~SETS_ROADMAP_FOR~forces-forming-next-government', confidence: 40, credibility: 3, quote: 'statements by US envoy Mark Savaya and Secretary Hegseth constitute a road map for political forces forming the next government, in line with American options', cues: ['adding that analysts', 'the report said'], note: 'Analysts’ opinion about statements not quoted here.'},
  {says: 'analysts', at: [3118, 3162], link: 'forces-forming-next-government~PARTICIPATED_IN~ev-next-government', modality: 'expected', confidence: 60, credibility: 3, quote: 'political forces forming the next government', cues: ['adding that analysts', 'the report said']},
  // Reports in Iraq, paraphrased by The Jerusalem Post
  {says: 'iraqiReports', at: [0, 141], about: 'ev-hegseth-abbasi-call', property: 'occurred', value: true, hedge: 'reportedly', confidence: 50, credibility: 3, quote: 'Reports in Iraq are swirling about a phone call that reportedly took place between US Secretary of War Pete Hegseth and his Iraqi counterpart', cues: ['Reports in Iraq are swirling'], codes: ['cameo:041', 'plover:CONSULT/phone']},
  {says: 'iraqiReports', at: [0, 141], link: 'pete-hegseth~PARTICIPATED_IN~ev-hegseth-abbasi-call', hedge: 'reportedly', confidence: 50, credibility: 3, quote: 'Reports in Iraq are swirling about a phone call that reportedly took place between US Secretary of War Pete Hegseth and his Iraqi counterpart', cues: ['Reports in Iraq are swirling'], reading: 0.9, note: 'Caller role from Asharq (“phone call to his Iraqi counterpart”).'},
  {says: 'iraqiReports', at: [0, 141], link: 'thabet-al-abbasi~PARTICIPATED_IN~ev-hegseth-abbasi-call', hedge: 'reportedly', confidence: 50, credibility: 3, quote: 'Reports in Iraq are swirling about a phone call that reportedly took place between US Secretary of War Pete Hegseth and his Iraqi counterpart', cues: ['Reports in Iraq are swirling'], reading: 0.9, note: 'Here only “his Iraqi counterpart”; named later by Asharq.'},
  // “The Iraqis”, paraphrased by The Jerusalem Post
  {says: 'iraqis', at: [2771, 2831], link: 'united-states~WARNED~government-of-iraq', confidence: 45, credibility: 3, quote: 'the US has put Baghdad on notice – a “final notice,” in fact', cues: ['According to the Iraqis'], with: {severity: 'final notice'}, codes: ['cameo:139', 'plover:THREATEN/relations'], note: 'Scare quotes; speaker of “final notice” not named here.'}
] AS row
WITH row, chains[row.says] AS steps, coalesce(row.link, row.about + '~' + row.property) AS matter
WITH row, matter, split(matter, '~') AS ends,
     [i IN range(0, size(steps) - 1) | {step: i + 1, by: steps[i].by, in: steps[i].in, mode: steps[i].mode, cue: row.cues[i]}] AS chain
WITH row, matter, ends, chain, head(chain) AS first, last(chain) AS final
// OPTIONAL, so that an id that does not exist stops the seed instead of dropping its row: MERGE refuses a missing end.
OPTIONAL MATCH (subject:Entity {entityId: ends[0]})
OPTIONAL MATCH (speaker:Entity {entityId: first.by})
OPTIONAL MATCH (document:Document {documentId: final.in})
MERGE (claim:Claim {claimId: final.in + '#' + row.at[0] + '-' + row.at[1] + '~' + coalesce(row.stance, 'asserts') + '~' + matter + '~' + first.by})
  ON CREATE SET
    claim += coalesce(row.with, {}),
    claim.claimKind = CASE WHEN row.link IS NOT NULL THEN 'relation' WHEN row.property = 'occurred' THEN 'occurrence' ELSE 'attribute' END,
    claim.linkId = row.link,
    claim.relType = CASE WHEN row.link IS NOT NULL THEN ends[1] END,
    claim.property = row.property,
    claim.value = row.value,
    claim.stance = coalesce(row.stance, 'asserts'),
    claim.modality = coalesce(row.modality, 'actual'),
    claim.hedge = row.hedge,
    claim.quote = row.quote,
    claim.quoteStart = row.at[0],
    claim.quoteEnd = row.at[1],
    claim.quoteLang = document.lang,
    claim.validFrom = row.date,
    claim.validTo = row.date,
    claim.dateBasis = row.dateBasis,
    claim.relativeDate = row.when,
    claim.confidence = row.confidence,
    claim.credibility = row.credibility,
    claim.extractionConfidence = coalesce(row.reading, 1.0),
    claim.codes = row.codes,
    claim.note = row.note,
    claim.inferred = false,
    claim.rank = 'normal',
    claim.basis = 'read in the article by a person',
    claim.createdAt = datetime(),
    claim.createdBy = 'seed jerusalem-post-2025-11'
MERGE (claim)-[:SUBJECT]->(subject)
MERGE (claim)-[asserted:ASSERTED_BY]->(speaker)
  ON CREATE SET asserted.mode = first.mode, asserted.cue = first.cue
MERGE (claim)-[stated:STATED_IN]->(document)
  ON CREATE SET stated.mode = CASE WHEN size(chain) > 1 THEN final.mode END, stated.cue = CASE WHEN size(chain) > 1 THEN final.cue END
WITH row, ends, chain, first, claim
CALL (row, ends, claim) {
  WITH row, ends, claim WHERE row.link IS NOT NULL
  OPTIONAL MATCH (object:Entity {entityId: ends[2]})
  MERGE (claim)-[:OBJECT]->(object)
}
CALL (first, claim) {
  WITH first, claim WHERE first.in IS NOT NULL
  OPTIONAL MATCH (origin:Document {documentId: first.in})
  MERGE (claim)-[:ORIGINATES_IN]->(origin)
}
CALL (chain, claim) {
  UNWIND chain[1..-1] AS relay
  OPTIONAL MATCH (carrier:Entity {entityId: relay.by})
  MERGE (claim)-[relayed:RELAYED_BY {step: relay.step}]->(carrier)
    ON CREATE SET relayed.mode = relay.mode, relayed.cue = relay.cue, relayed.documentId = relay.in
};
