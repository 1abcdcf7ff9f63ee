// Claims of the rulebook: what each passage says, and who says it.
//
// INVENTED. No person, state, group or newspaper in these files exists. They show every case of the rule that gives a
// link its status, for tests and documentation; never seed them beside a real graph.
//
// says          who says it and through whom: one of the chains below, speaker first, publisher last
// at, quote     where in the text, in UTF-16 units, end exclusive; and the words there
// link          the link it speaks of; or about, property and value
// from, to      when it held, as EDTF ("..": still so; absent: unknown)
// @repeatable

// in: the document in which that step said it; absent where it is not told.
WITH {
  gazette: [{by: 'harbour-gazette', in: 'doc:gazette-2024-04', mode: 'own voice'}],
  correction: [{by: 'harbour-gazette', in: 'doc:gazette-2024-06', mode: 'own voice'}],
  manara: [{by: 'al-manara', in: 'doc:manara-2024-05', mode: 'own voice'}],
  ruzeno: [{by: 'ruz-e-no', in: 'doc:ruzeno-2024-05', mode: 'own voice'}],
  sarvandInRuzeno: [{by: 'sarvand', in: 'doc:ruzeno-2024-05', mode: 'statement'}, {by: 'ruz-e-no', in: 'doc:ruzeno-2024-05', mode: 'reports'}],
  qadiraInRuzeno: [{by: 'qadira', in: 'doc:ruzeno-2024-05', mode: 'spokesman'}, {by: 'ruz-e-no', in: 'doc:ruzeno-2024-05', mode: 'quotes'}],
  nasrInRuzeno: [{by: 'omar-nasr', in: 'doc:ruzeno-2024-05', mode: 'says'}, {by: 'ruz-e-no', in: 'doc:ruzeno-2024-05', mode: 'paraphrases'}],
  rostamiInRuzeno: [{by: 'kaveh-rostami', in: 'doc:ruzeno-2024-05', mode: 'says'}, {by: 'ruz-e-no', in: 'doc:ruzeno-2024-05', mode: 'paraphrases'}],
  farhadiInManara: [{by: 'leila-farhadi', in: 'doc:manara-2024-05', mode: 'says'}, {by: 'al-manara', in: 'doc:manara-2024-05', mode: 'paraphrases'}],
  sarvandInManara: [{by: 'sarvand', in: 'doc:manara-2024-05', mode: 'by its interior minister'}, {by: 'al-manara', in: 'doc:manara-2024-05', mode: 'paraphrases'}],
  ministryInManara: [{by: 'interior-ministry-of-sarvand', in: 'doc:manara-2024-05', mode: 'says'}, {by: 'al-manara', in: 'doc:manara-2024-05', mode: 'paraphrases'}],
  officialsInGazette: [{by: 'officials-of-sarvand', mode: 'would not be named'}, {by: 'harbour-gazette', in: 'doc:gazette-2024-04', mode: 'paraphrases'}],
  guardsInGazette: [{by: 'two-guards', mode: 'told the newspaper'}, {by: 'harbour-gazette', in: 'doc:gazette-2024-04', mode: 'paraphrases'}],
  valeInCorrection: [{by: 'dana-vale', in: 'doc:gazette-2024-06', mode: 'in her own words'}, {by: 'harbour-gazette', in: 'doc:gazette-2024-06', mode: 'quotes'}]
} AS chains
UNWIND [
  // Support
  {says: 'gazette', at: [91, 121], quote: 'Sarvand funds the Saqr Brigade', link: 'sarvand~FUNDS~saqr-brigade', confidence: 85},
  {says: 'manara', at: [69, 104], quote: 'سروند تموّل لواء صقر منذ ثلاث سنوات', link: 'sarvand~FUNDS~saqr-brigade', confidence: 80},
  {says: 'sarvandInRuzeno', at: [77, 118], quote: 'دولت سروند می‌گوید به تیپ صقر پول نمی‌دهد', link: 'sarvand~FUNDS~saqr-brigade', stance: 'denies', confidence: 40},
  {says: 'gazette', at: [174, 201], quote: 'Qadira backs the Unity List', link: 'qadira~BACKS~unity-list', confidence: 70},
  {says: 'ruzeno', at: [120, 156], quote: 'قادره از فهرست وحدت پشتیبانی نمی‌کند', link: 'qadira~BACKS~unity-list', stance: 'denies', confidence: 60},
  {says: 'farhadiInManara', at: [166, 188], quote: 'سروند متحالفة مع قادرة', link: 'qadira~ALLIED_WITH~sarvand', confidence: 80, note: 'Leila Farhadi speaks of the state whose minister she is; the state itself has not said so here.'},
  {says: 'sarvandInManara', at: [163, 188], quote: 'إن سروند متحالفة مع قادرة', link: 'qadira~ALLIED_WITH~sarvand', confidence: 80, note: 'The same words, taken as the word of the state: she spoke as its minister.'},
  {says: 'qadiraInRuzeno', at: [177, 196], quote: 'ما متحد سروند هستیم', link: 'qadira~ALLIED_WITH~sarvand', confidence: 90},
  {says: 'officialsInGazette', at: [366, 448], quote: 'Officials who would not be named said that the Saqr Brigade trains the Black Tulip', link: 'saqr-brigade~TRAINS~black-tulip', confidence: 55},
  {says: 'gazette', at: [450, 488], quote: 'Qadira reportedly arms the Black Tulip', link: 'qadira~ARMS~black-tulip', hedge: 'reportedly', confidence: 60},
  {says: 'gazette', at: [490, 529], quote: 'Northern Shipping funds the Black Tulip', link: 'northern-shipping~FUNDS~black-tulip', confidence: 50, rank: 'deprecated', rankReason: 'Withdrawn by the Harbour Gazette in its correction of June 2024.'},
  // Office and membership
  {says: 'gazette', at: [203, 271], quote: 'Leila Farhadi has been interior minister of Sarvand since March 2021', link: 'leila-farhadi~HOLDS~interior-minister-of-sarvand', confidence: 95, from: '2021-03', to: '..'},
  {says: 'ruzeno', at: [283, 314], quote: 'لیلا فرهادی وزیر کشور سروند است', link: 'leila-farhadi~HOLDS~interior-minister-of-sarvand', confidence: 95},
  {says: 'gazette', at: [226, 254], quote: 'interior minister of Sarvand', link: 'interior-minister-of-sarvand~OFFICE_OF~sarvand', confidence: 95},
  {says: 'gazette', at: [273, 304], quote: 'The ministry sits in Port Lamar', link: 'interior-ministry-of-sarvand~BASED_IN~port-lamar', confidence: 90},
  {says: 'gazette', at: [307, 364], quote: 'Omar Nasr led the Saqr Brigade from about 2018 until 2022', link: 'omar-nasr~LEADS~saqr-brigade', confidence: 85, from: '2018~', to: '2022'},
  {says: 'ruzeno', at: [242, 280], quote: 'او از ۲۰۱۸ تا ۲۰۲۲ فرمانده تیپ صقر بود', link: 'omar-nasr~LEADS~saqr-brigade', confidence: 85, from: '2018', to: '2022'},
  {says: 'gazette', at: [965, 1002], quote: 'Rostami is a member of the Unity List', link: 'kaveh-rostami~MEMBER_OF~unity-list', confidence: 65},
  {says: 'manara', at: [191, 248], quote: 'ويشكّ مراسلو المنارة في أن كاوه رستمي عضو في قائمة الوحدة', link: 'kaveh-rostami~MEMBER_OF~unity-list', stance: 'doubts', confidence: 50},
  {says: 'nasrInRuzeno', at: [200, 240], quote: 'عمر نصر گفت هرگز عضو لاله سیاه نبوده است', link: 'omar-nasr~MEMBER_OF~black-tulip', stance: 'denies', confidence: 50},
  {says: 'ruzeno', at: [402, 444], quote: 'فهرست وحدت در سال ۲۰۱۵ از جبهه شمال جدا شد', link: 'unity-list~SPLIT_FROM~northern-front', confidence: 75, from: '2015', to: '2015'},
  {says: 'correction', at: [623, 683], quote: 'The Saqr Brigade is said to be split from the Northern Front', link: 'saqr-brigade~SPLIT_FROM~northern-front', hedge: 'is said to be', confidence: 40},
  {says: 'correction', at: [438, 477], quote: 'She is an employee of Northern Shipping', link: 'dana-vale~AFFILIATED_WITH~northern-shipping', confidence: 90},
  {says: 'gazette', at: [918, 963], quote: 'Kaveh Rostami is the brother of Leila Farhadi', link: 'kaveh-rostami~SIBLING_OF~leila-farhadi', confidence: 90},
  // Ownership, place
  {says: 'gazette', at: [578, 631], quote: 'through two holding companies, owns a share of itself', link: 'northern-shipping~OWNS~northern-shipping', confidence: 75},
  {says: 'gazette', at: [532, 572], quote: 'Northern Shipping is based in Port Lamar', link: 'northern-shipping~BASED_IN~port-lamar', confidence: 90},
  {says: 'gazette', at: [1181, 1210], quote: 'Port Lamar is part of Sarvand', link: 'port-lamar~PART_OF~sarvand', confidence: 95},
  {says: 'gazette', at: [1212, 1249], quote: 'The old quarter is part of Port Lamar', link: 'old-quarter~PART_OF~port-lamar', confidence: 95},
  {says: 'manara', at: [297, 326], quote: 'زنبقة الليل تعمل في بندر لمار', link: 'black-tulip~OPERATES_IN~port-lamar', confidence: 70},
  {says: 'correction', at: [221, 282], quote: 'The Black Tulip operates in Port Lamar, as Al-Manara reported', link: 'black-tulip~OPERATES_IN~port-lamar', confidence: 70},
  // Threat and conflict: five parallel links between the brigade and one person, two of one type between a state and a firm
  {says: 'gazette', at: [733, 794], quote: 'The Saqr Brigade abducted the engineer Dana Vale in June 2022', link: 'saqr-brigade~ABDUCTED~dana-vale', confidence: 85, from: '2022-06', to: '2022-06'},
  {says: 'manara', at: [328, 359], quote: 'وخطف لواء صقر المهندسة دانا فيل', link: 'saqr-brigade~ABDUCTED~dana-vale', confidence: 80},
  {says: 'correction', at: [284, 336], quote: 'The Saqr Brigade, Al-Manara says, abducted Dana Vale', link: 'saqr-brigade~ABDUCTED~dana-vale', confidence: 70},
  {says: 'valeInCorrection', at: [369, 393], quote: 'The Saqr Brigade took me', link: 'saqr-brigade~ABDUCTED~dana-vale', confidence: 90},
  {says: 'gazette', at: [796, 819], quote: 'It had warned her twice', link: 'saqr-brigade~WARNED~dana-vale', confidence: 70, to: '2022-06'},
  {says: 'gazette', at: [824, 845], quote: 'threatened her family', link: 'saqr-brigade~THREATENED~dana-vale', confidence: 60, note: 'Her family, not herself.'},
  {says: 'gazette', at: [879, 915], quote: 'The brigade released her in May 2023', link: 'saqr-brigade~RELEASED~dana-vale', confidence: 85, from: '2023-05', to: '2023-05'},
  {says: 'gazette', at: [750, 781], quote: 'abducted the engineer Dana Vale', link: 'saqr-brigade~TARGETS~dana-vale', confidence: 50, inferred: true, note: 'A reader’s inference from the abduction.'},
  {says: 'gazette', at: [633, 687], quote: 'Qadira sanctioned Northern Shipping on 4 February 2023', link: 'qadira~SANCTIONED~northern-shipping', confidence: 95, from: '2023-02-04', to: '2023-02-04'},
  {says: 'gazette', at: [693, 730], quote: 'sanctioned it again on 9 January 2024', link: 'qadira~SANCTIONED~northern-shipping~2', confidence: 95, from: '2024-01-09', to: '2024-01-09'},
  {says: 'manara', at: [361, 424], quote: 'وهدّدت زنبقة الليل باستهداف شركة الشحن الشمالية إذا أبحرت سفنها', link: 'black-tulip~TARGETS~northern-shipping', modality: 'threatened', confidence: 55},
  {says: 'ruzeno', at: [374, 399], quote: 'سروند مخالف لاله سیاه است', link: 'sarvand~OPPOSES~black-tulip', confidence: 70},
  {says: 'correction', at: [685, 752], quote: 'Whether the Unity List watches Northern Shipping closely is unclear', link: 'unity-list~SCRUTINIZES~northern-shipping', stance: 'doubts', hedge: 'unclear', confidence: 30},
  // Diplomacy
  {says: 'gazette', at: [847, 877], quote: 'Qadira pressed for her release', link: 'qadira~PRESSED_FOR_RELEASE_OF~dana-vale', confidence: 70},
  {says: 'valeInCorrection', at: [399, 435], quote: 'nobody from Qadira ever asked for me', link: 'qadira~PRESSED_FOR_RELEASE_OF~dana-vale', stance: 'denies', confidence: 60},
  {says: 'correction', at: [479, 520], quote: 'Her colleagues campaigned for her release', link: 'colleagues-of-dana-vale~CAMPAIGNED_FOR_RELEASE_OF~dana-vale', confidence: 80},
  {says: 'manara', at: [427, 477], quote: 'عمر نصر وكاوه رستمي تحدّثا هاتفيًا مرتين، كما يبدو', link: 'kaveh-rostami~SPOKE_TO~omar-nasr', hedge: 'كما يبدو', confidence: 45},
  // Events
  {says: 'guardsInGazette', at: [1004, 1065], quote: 'He met Omar Nasr in a tunnel below the old quarter on 2 April', link: 'kaveh-rostami~PARTICIPATED_IN~ev-tunnel-meeting', confidence: 55, from: '2024-04-02', to: '2024-04-02'},
  {says: 'gazette', at: [1099, 1129], quote: 'Nasr was there with one driver', link: 'omar-nasr~PARTICIPATED_IN~ev-tunnel-meeting', confidence: 55},
  {says: 'gazette', at: [1021, 1054], quote: 'in a tunnel below the old quarter', link: 'ev-tunnel-meeting~LOCATED_IN~old-quarter', confidence: 60},
  {says: 'correction', at: [563, 621], quote: 'Northern Shipping took part in none of it, its lawyers say', link: 'northern-shipping~PARTICIPATED_IN~ev-harbour-fire', stance: 'denies', confidence: 40},
  {says: 'gazette', at: [1132, 1179], quote: 'Qadira plans talks on a ceasefire in the autumn', link: 'qadira~PLANS~ev-ceasefire-talks', modality: 'planned', confidence: 70, from: '2024-23', to: '2024-23'},
  {says: 'correction', at: [523, 561], quote: 'The harbour fire came before the talks', link: 'ev-harbour-fire~PRECEDES~ev-ceasefire-talks', confidence: 75},
  // Did the meeting in the tunnel happen? And what else is said of the entities
  {says: 'gazette', at: [1004, 1065], quote: 'He met Omar Nasr in a tunnel below the old quarter on 2 April', about: 'ev-tunnel-meeting', property: 'occurred', value: 'true', confidence: 60, from: '2024-04-02', to: '2024-04-02'},
  {says: 'guardsInGazette', at: [1067, 1097], quote: 'two guards told this newspaper', about: 'ev-tunnel-meeting', property: 'occurred', value: 'true', confidence: 50},
  {says: 'ministryInManara', at: [250, 273], quote: 'أما لقاء النفق فلم يحدث', about: 'ev-tunnel-meeting', property: 'occurred', value: 'true', stance: 'denies', confidence: 50},
  {says: 'rostamiInRuzeno', at: [316, 372], quote: 'کاوه رستمی می‌گوید دیدار تونل را نه تأیید و نه رد می‌کند', about: 'ev-tunnel-meeting', property: 'occurred', value: 'true', stance: 'does-not-confirm', confidence: 50},
  {says: 'gazette', at: [759, 781], quote: 'the engineer Dana Vale', about: 'dana-vale', property: 'profession', value: 'engineer', confidence: 90}
] AS row
WITH row, chains[row.says] AS chain, split(row.link, '~') AS ends
WITH row, chain, ends, chain[0] AS first, chain[-1] AS final
// OPTIONAL, so that an id that does not exist stops the seed instead of dropping its row: MERGE refuses a missing end.
OPTIONAL MATCH (document:Document {documentId: final.in})
OPTIONAL MATCH (subject:Entity {entityId: coalesce(row.about, ends[0])})
OPTIONAL MATCH (speaker:Entity {entityId: first.by})
MERGE (claim:Claim {claimId: final.in + '#' + row.at[0] + '-' + row.at[1] + '~' + coalesce(row.stance, 'asserts') + '~'
    + coalesce(row.link, row.about + '~' + row.property) + '~' + first.by})
  ON CREATE SET
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
    claim.validFrom = row.from,
    claim.validTo = row.to,
    claim.confidence = row.confidence,
    claim.note = row.note,
    claim.inferred = coalesce(row.inferred, false),
    claim.rank = coalesce(row.rank, 'normal'),
    claim.rankReason = row.rankReason,
    claim.basis = 'invented',
    claim.createdAt = datetime(),
    claim.createdBy = 'seed rulebook'
MERGE (claim)-[:SUBJECT]->(subject)
MERGE (claim)-[asserted:ASSERTED_BY]->(speaker)
  ON CREATE SET asserted.mode = first.mode
MERGE (claim)-[stated:STATED_IN]->(document)
  ON CREATE SET stated.mode = CASE WHEN size(chain) > 1 THEN final.mode END
WITH row, ends, first, claim
CALL (row, ends, claim) {
  WITH row, ends, claim WHERE row.link IS NOT NULL
  OPTIONAL MATCH (object:Entity {entityId: ends[2]})
  MERGE (claim)-[:OBJECT]->(object)
}
CALL (first, claim) {
  WITH first, claim WHERE first.in IS NOT NULL
  OPTIONAL MATCH (origin:Document {documentId: first.in})
  MERGE (claim)-[:ORIGINATES_IN]->(origin)
};
