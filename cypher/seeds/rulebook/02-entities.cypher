// Entities of the rulebook: who and what its four reports speak of, with Arabic and Persian names.
//
// INVENTED. No person, state, group or newspaper in these files exists. They show every case of the rule that gives a
// link its status, for tests and documentation; never seed them beside a real graph.
// @repeatable
UNWIND [
  // States
  {id: 'sarvand', kind: 'State', name: 'Sarvand', aliases: ['Republic of Sarvand'], ar: 'سروند', fa: 'سروند', gender: 'f'},
  {id: 'qadira', kind: 'State', name: 'Qadira', aliases: ['Emirate of Qadira'], ar: 'قادرة', fa: 'قادره', gender: 'f'},
  // Government bodies
  {id: 'interior-ministry-of-sarvand', kind: 'GovernmentBody', name: 'Interior Ministry of Sarvand', ar: 'وزارة الداخلية في سروند', fa: 'وزارت کشور سروند', gender: 'f'},
  // Armed groups
  {id: 'saqr-brigade', kind: 'ArmedGroup', name: 'Saqr Brigade', aliases: ['Falcon Brigade', 'Liwa Saqr'], ar: 'لواء صقر', fa: 'تیپ صقر'},
  {id: 'black-tulip', kind: 'ArmedGroup', name: 'Black Tulip', aliases: ['Laleh Siah', 'Night Lily'], ar: 'زنبقة الليل', fa: 'لاله سیاه', gender: 'f'},
  {id: 'northern-front', kind: 'ArmedGroup', name: 'Northern Front', ar: 'جبهة الشمال', fa: 'جبهه شمال', gender: 'f'},
  // Political organisations
  {id: 'unity-list', kind: 'PoliticalOrganization', name: 'Unity List', ar: 'قائمة الوحدة', fa: 'فهرست وحدت', gender: 'f'},
  // People
  {id: 'leila-farhadi', kind: 'Person', name: 'Leila Farhadi', aliases: ['Layla Farhadi', 'Leyla Farhady'], ar: 'ليلى فرهادي', fa: 'لیلا فرهادی', gender: 'f'},
  {id: 'kaveh-rostami', kind: 'Person', name: 'Kaveh Rostami', aliases: ['Kaweh Rustami'], ar: 'كاوه رستمي', fa: 'کاوه رستمی'},
  {id: 'omar-nasr', kind: 'Person', name: 'Omar Nasr', aliases: ['Umar Nasr'], ar: 'عمر نصر', fa: 'عمر نصر'},
  {id: 'dana-vale', kind: 'Person', name: 'Dana Vale', ar: 'دانا فيل', fa: 'دانا ویل', gender: 'f'},
  // Media
  {id: 'harbour-gazette', kind: 'MediaOutlet', name: 'Harbour Gazette', ar: 'هاربر غازيت', gender: 'f'},
  {id: 'al-manara', kind: 'MediaOutlet', name: 'Al-Manara', aliases: ['المنارة', 'Almanarah'], ar: 'المنارة', fa: 'المناره', gender: 'f'},
  {id: 'ruz-e-no', kind: 'MediaOutlet', name: 'Ruz-e No', aliases: ['Rouz-e Now'], ar: 'روز نو', fa: 'روز نو', gender: 'f'},
  // Organisations
  {id: 'northern-shipping', kind: 'Organization', name: 'Northern Shipping', ar: 'شركة الشحن الشمالية', gender: 'f'},
  // Unnamed sets
  {id: 'officials-of-sarvand', kind: 'Collective', name: 'Officials of Sarvand (unnamed)'},
  {id: 'two-guards', kind: 'Collective', name: 'Two guards (unnamed)'},
  {id: 'colleagues-of-dana-vale', kind: 'Collective', name: 'Colleagues of Dana Vale'},
  // Offices
  {id: 'interior-minister-of-sarvand', kind: 'Office', name: 'Interior Minister of Sarvand', ar: 'وزير الداخلية في سروند'},
  // Events
  {id: 'ev-tunnel-meeting', kind: 'Event', name: 'Meeting in the tunnel', ar: 'لقاء النفق', fa: 'دیدار تونل'},
  {id: 'ev-ceasefire-talks', kind: 'Event', name: 'Ceasefire talks (planned)', ar: 'محادثات وقف إطلاق النار'},
  {id: 'ev-harbour-fire', kind: 'Event', name: 'Harbour fire', ar: 'حريق الميناء'},
  // Places
  {id: 'port-lamar', kind: 'Place', name: 'Port Lamar', ar: 'بندر لمار', fa: 'بندر لمار'},
  {id: 'old-quarter', kind: 'Place', name: 'Old quarter', ar: 'الحي القديم'}
] AS row
OPTIONAL MATCH (kind:EntityKind {name: row.kind})
MERGE (entity:Entity {entityId: row.id})
  ON CREATE SET
    // A kind that the vocabulary lacks stops the seed: null is no label.
    entity:$([row.kind] + CASE kind.acts WHEN true THEN ['Actor'] WHEN false THEN [] END),
    entity.name = row.name,
    entity.name_ar = row.ar,
    entity.name_fa = row.fa,
    entity.gender_ar = row.gender,
    entity.description = 'Invented, for tests and documentation.'
// Aliases that a person or another seed gave stay; these join them.
WITH entity, [alias IN row.aliases WHERE NOT alias IN coalesce(entity.aliases, [])] AS further
WHERE size(further) > 0
SET entity.aliases = coalesce(entity.aliases, []) + further;

// Who publishes which document.
UNWIND [
  {document: 'doc:gazette-2024-04', publisher: 'harbour-gazette'},
  {document: 'doc:manara-2024-05', publisher: 'al-manara'},
  {document: 'doc:ruzeno-2024-05', publisher: 'ruz-e-no'},
  {document: 'doc:gazette-2024-06', publisher: 'harbour-gazette'}
] AS row
OPTIONAL MATCH (document:Document {documentId: row.document})
OPTIONAL MATCH (publisher:Entity {entityId: row.publisher})
MERGE (document)-[:PUBLISHED_BY]->(publisher);
