// Entities: everybody and everything that the article speaks of.
//
// Source: one news article of The Jerusalem Post, about 2025-11-02 to 2025-11-09, read sentence by sentence by a
// person. Its text is not here: only the passages quoted, with their offsets in it.
//
// name, aliases    as the article writes them, then spellings in use elsewhere
// ar, gender       the Arabic name, and f where an Arabic verb has to agree with a feminine subject
// subkind          what the entity is more closely
// reliability      of a source, A to F (Admiralty code; F: cannot be judged from this article)
// note             what a reader must know to take one for the other, or not to
// @repeatable
UNWIND [
  // States
  {id: 'united-states', kind: 'State', name: 'United States', aliases: ['US', 'Washington', 'American'], ar: 'الولايات المتحدة', gender: 'f', wikidata: 'Q30', externalIds: ['iso3166:US'], note: '“Washington”, “American” and often “US” mean the government; “US” is a place once (“her sister in the US”).'},
  {id: 'iraq',          kind: 'State', name: 'Iraq',          aliases: ['Iraqi'], ar: 'العراق', wikidata: 'Q796', externalIds: ['iso3166:IQ'], note: '“Baghdad” means the Iraqi government in five of its six uses and the city in one.'},
  {id: 'iran',          kind: 'State', name: 'Iran',          aliases: ['Iranian', 'Iran-backed'], ar: 'إيران', gender: 'f', wikidata: 'Q794', externalIds: ['iso3166:IR'], note: 'No Iranian body (e.g. IRGC) is named; the backer is only “Iran” / “Iranian-”.'},
  {id: 'israel',        kind: 'State', name: 'Israel',        aliases: ['Israeli'], ar: 'إسرائيل', gender: 'f', wikidata: 'Q801', externalIds: ['iso3166:IL'], note: 'Present only through the adjective “Israeli”.'},
  {id: 'russia',        kind: 'State', name: 'Russia',        aliases: ['Russian'], ar: 'روسيا', gender: 'f', wikidata: 'Q159', externalIds: ['iso3166:RU'], note: 'Present only through the adjective “Russian”.'},
  // Government bodies
  {id: 'government-of-iraq',   kind: 'GovernmentBody', name: 'Government of Iraq',   aliases: ['Iraqi government', 'Baghdad'], ar: 'الحكومة العراقية', gender: 'f', note: 'Also written “Baghdad”. Kept apart from the state, as Asharq Al-Awsat and Kurdistan24 keep it.'},
  {id: 'white-house',          kind: 'GovernmentBody', name: 'White House',          ar: 'البيت الأبيض', note: 'Asharq Al-Awsat first attributes the warning to the White House, then to Hegseth.'},
  {id: 'us-department-of-war', kind: 'GovernmentBody', name: 'US Department of War', aliases: ['Department of War', 'US Department of Defense'], ar: 'وزارة الحرب الأمريكية', gender: 'f', note: 'Since September 2025 the secondary name of the Department of Defense.'},
  // Armed groups
  {id: 'kataib-hezbollah',            kind: 'ArmedGroup', name: 'Kataib Hezbollah',            aliases: ["Kata'ib Hizballah", 'Hezbollah Brigades'], ar: 'كتائب حزب الله', gender: 'f', subkind: 'militia', note: 'Not the Lebanese Hezbollah. The article never says that it belongs to the Popular Mobilization Forces.'},
  {id: 'popular-mobilization-forces', kind: 'ArmedGroup', name: 'Popular Mobilization Forces', aliases: ['PMF', 'Hashd al-Shaabi'], ar: 'الحشد الشعبي', note: '“Iraq’s” umbrella. The article says that Iran backs militias within it, not the forces as such.'},
  // Political organisations
  {id: 'shiite-coordination-framework', kind: 'PoliticalOrganization', name: 'Shiite Coordination Framework', ar: 'الإطار التنسيقي', note: 'The article does not say that al-Sudani belongs to it.'},
  // Unnamed sets
  {id: 'iran-backed-militias-in-iraq',   kind: 'Collective', name: 'Iranian-backed militias in Iraq',                    aliases: ['Iranian-backed militias', 'militias within Iraq’s Popular Mobilization Forces', 'Iran-backed groups', 'various militia groups'], gender: 'f', subkind: 'armed', note: 'An unnamed set; who belongs to it is not stated. Whether Rubio’s “militias in the country” are the “militias within” the Popular Mobilization Forces is not said.'},
  {id: 'iraqi-armed-factions',           kind: 'Collective', name: 'Armed factions in Iraq',                             aliases: ['armed factions', 'Iraqi factions'], ar: 'الفصائل المسلحة', gender: 'f', subkind: 'armed', note: 'The wording of Asharq Al-Awsat and al-Abbasi. Only Kurdistan24 equates them with “these Iran-backed groups”; kept apart.'},
  {id: 'forces-forming-next-government', kind: 'Collective', name: 'Political forces forming the next Iraqi government', aliases: ['political forces'], gender: 'f', subkind: 'political', note: 'Future, unnamed; “Iraqi” is implied.'},
  {id: 'analysts-to-asharq',             kind: 'Collective', name: 'Analysts speaking to Asharq Al-Awsat (unnamed)',     aliases: ['Analysts', 'analysts'], subkind: 'sources', reliability: 'F', note: 'Number and names are withheld here; a stored page of Asharq Al-Awsat names at least one.'},
  {id: 'the-iraqis',                     kind: 'Collective', name: '"the Iraqis" (unspecified Iraqi sources)',           aliases: ['the Iraqis'], subkind: 'sources', reliability: 'F', note: 'Unclear whether al-Abbasi, officials or media. A stored page of Asharq Al-Awsat gives “final notice” as al-Abbasi’s account of Hegseth’s closing words.'},
  {id: 'reports-in-iraq',                kind: 'Collective', name: 'Reports in Iraq (unspecified)',                      aliases: ['Reports in Iraq'], subkind: 'sources', reliability: 'F'},
  // People
  {id: 'pete-hegseth',                kind: 'Person', name: 'Pete Hegseth',                          aliases: ['Hegseth', 'Secretary Hegseth'], ar: 'بيت هيغسيث', reliability: 'F'},
  {id: 'thabet-al-abbasi',            kind: 'Person', name: 'Thabet al-Abbasi',                      aliases: ['al-Abbasi', 'Al-Abbasi', 'Abbasi', 'Thabit al-Abbasi'], ar: 'ثابت العباسي', reliability: 'F', note: 'Written Thabet al-Abbasi, al-Abbasi, Al-Abbasi and Abbasi in one article.'},
  {id: 'marco-rubio',                 kind: 'Person', name: 'Marco Rubio',                           ar: 'ماركو روبيو'},
  {id: 'mohammed-shia-al-sudani',     kind: 'Person', name: 'Mohammed Shia al-Sudani',               aliases: ["Mohammed Shia' Al Sudani"], ar: 'محمد شياع السوداني', note: '“Shia” is part of the given name (Shiyaa), not a sect.'},
  {id: 'elizabeth-tsurkov',           kind: 'Person', name: 'Elizabeth Tsurkov',                     aliases: ['Tsurkov'], ar: 'إليزابيث تسوركوف', gender: 'f'},
  {id: 'sister-of-elizabeth-tsurkov', kind: 'Person', name: 'Sister of Elizabeth Tsurkov (unnamed)', gender: 'f', note: 'Unnamed in the article; her name is not filled in from elsewhere.'},
  {id: 'mark-savaya',                 kind: 'Person', name: 'Mark Savaya',                           ar: 'مارك سافايا'},
  // Media outlets
  {id: 'asharq-al-awsat', kind: 'MediaOutlet', name: 'Asharq Al-Awsat',    ar: 'الشرق الأوسط', gender: 'f', subkind: 'newspaper', reliability: 'F', note: 'The Arabic name is also the phrase “the Middle East”. Not Asharq News.'},
  {id: 'kurdistan24',     kind: 'MediaOutlet', name: 'Kurdistan24',        ar: 'كوردستان 24', gender: 'f', subkind: 'channel', reliability: 'F', note: '“A new channel” [sic], probably “news channel”.'},
  {id: 'jerusalem-post',  kind: 'MediaOutlet', name: 'The Jerusalem Post', aliases: ['Jerusalem Post'], ar: 'جيروزاليم بوست', gender: 'f', reliability: 'F'},
  // Organisations
  {id: 'princeton-university', kind: 'Organization', name: 'Princeton University', aliases: ['Princeton'], gender: 'f', subkind: 'university', note: 'The article says only “Princeton”.'},
  // Offices
  {id: 'us-secretary-of-war',                    kind: 'Office', name: 'US Secretary of War',                       aliases: ['Secretary of War']},
  {id: 'us-secretary-of-state',                  kind: 'Office', name: 'US Secretary of State'},
  {id: 'prime-minister-of-iraq',                 kind: 'Office', name: 'Prime Minister of Iraq',                    aliases: ['Prime Minister'], note: '“of Iraq” is implied by context.'},
  {id: 'defense-minister-of-iraq',               kind: 'Office', name: 'Defense Minister of Iraq',                  aliases: ['Defense Minister']},
  {id: 'us-charge-daffaires-baghdad',            kind: 'Office', name: 'US chargé d’affaires in Baghdad',           note: 'Holder unnamed.'},
  {id: 'us-envoy',                               kind: 'Office', name: 'US envoy (remit not stated)',               aliases: ['US envoy'], note: 'What the envoy is accredited to is not stated; Iraq is not to be assumed.'},
  {id: 'iraq-chief-of-staff',                    kind: 'Office', name: 'Chief of Staff of Iraq',                    aliases: ['Iraq’s Chief of Staff'], note: 'Holder unnamed; of the army is implied.'},
  {id: 'iraq-deputy-joint-operations-commander', kind: 'Office', name: 'Deputy Joint Operations Commander of Iraq', aliases: ['Deputy Joint Operations Commander'], note: 'Holder unnamed.'},
  {id: 'iraq-assistant-operations-chief',        kind: 'Office', name: 'Assistant Operations Chief of Iraq',        aliases: ['Assistant Operations Chief'], note: 'Holder and branch unnamed.'},
  {id: 'iraq-director-of-military-intelligence', kind: 'Office', name: 'Director of Military Intelligence of Iraq', aliases: ['Director of Military Intelligence'], note: 'Holder unnamed.'},
  // Places
  {id: 'baghdad-city',     kind: 'Place', name: 'Baghdad',                  ar: 'بغداد', gender: 'f', subkind: 'city', note: 'One use of “Baghdad” is the city; the others are the government.'},
  {id: 'london',           kind: 'Place', name: 'London',                   ar: 'لندن', gender: 'f', subkind: 'city', note: 'Present only through “London-based”.'},
  {id: 'kurdistan-region', kind: 'Place', name: 'Kurdistan Region',         ar: 'إقليم كردستان', subkind: 'autonomous region', note: 'An actor elsewhere (its government); here only a place.'},
  {id: 'northern-iraq',    kind: 'Place', name: 'Northern Iraq',            aliases: ['northern Iraq'], subkind: 'area'},
  {id: 'areas-near-iraq',  kind: 'Place', name: 'Areas near Iraq',          aliases: ['areas near Iraq'], gender: 'f', subkind: 'area', note: 'The words of Asharq Al-Awsat. Al-Abbasi and Kurdistan24 say “the region”, which may include Iraq; kept apart.'},
  {id: 'the-region',       kind: 'Place', name: 'The region (unspecified)', aliases: ['the region'], gender: 'f', subkind: 'area', note: 'Not located by the text.'},
  // Events
  {id: 'ev-hegseth-abbasi-call',              kind: 'Event', name: 'Phone call between Hegseth and al-Abbasi',                    gender: 'f', note: 'Whether it happened is unclear. Undated. A direct call, or conveyed “via” the chargé?'},
  {id: 'ev-us-message',                       kind: 'Event', name: 'US message reassuring Baghdad',                               gender: 'f', note: 'Sender and channel are not named; two days before the warning.'},
  {id: 'ev-signal-for-sudani',                kind: 'Event', name: 'Apparent signal of support for al-Sudani',                    gender: 'f', note: 'Probably the same as the US message that reassured Baghdad (both two days before the warning), but that is not said.'},
  {id: 'ev-us-warning',                       kind: 'Event', name: 'US warning to Baghdad',                                       note: 'The content of the call; also attributed to the White House and to Washington.'},
  {id: 'ev-rubio-warning',                    kind: 'Event', name: 'Rubio’s warning to Iraq',                                     note: 'Undated; before the US warning to Baghdad.'},
  {id: 'ev-iraq-election-2025',               kind: 'Event', name: 'Iraqi elections',                                             gender: 'f', note: '“Next week”. The day, 2025-11-11, and the word “parliamentary” come from outside the article.'},
  {id: 'ev-abbasi-interview',                 kind: 'Event', name: 'Televised interview of al-Abbasi',                            gender: 'f', note: 'Undated. The channel is not named.'},
  {id: 'ev-planned-us-operations',            kind: 'Event', name: 'Planned US military operations',                              gender: 'f', note: 'Future at the time; never confirmed in the text.'},
  {id: 'ev-cf-disputes',                      kind: 'Event', name: 'Disputes within the Coordination Framework',                  gender: 'f', note: 'Parties to the disputes unnamed.'},
  {id: 'ev-drone-cooperation',                kind: 'Event', name: 'Drone cooperation (topic)',                                   note: 'With whom is not stated (US-Iraq implied).'},
  {id: 'ev-security-intelligence-memorandum', kind: 'Event', name: 'Security and intelligence cooperation memorandum (proposed)', gender: 'f', note: 'Parties not stated; proposed only.'},
  {id: 'ev-bell-helicopter-delivery',         kind: 'Event', name: 'Delivery of Bell helicopters to Iraq (planned)',              note: 'Supplier not stated; “Bell” is a make, not an actor here.'},
  {id: 'ev-next-government',                  kind: 'Event', name: 'Formation of the next government',                            note: 'Future.'}
] AS row
OPTIONAL MATCH (kind:EntityKind {name: row.kind})
MERGE (entity:Entity {entityId: row.id})
  ON CREATE SET
    // A kind that the vocabulary lacks stops the seed: null is no label.
    entity:$([row.kind] + CASE kind.acts WHEN true THEN ['Actor'] WHEN false THEN [] END),
    entity.name = row.name,
    entity.name_ar = row.ar,
    entity.gender_ar = row.gender,
    entity.subkind = row.subkind,
    entity.reliability = row.reliability,
    entity.wikidata = row.wikidata,
    entity.externalIds = row.externalIds,
    entity.note = row.note
// Aliases that a person or another seed gave stay; these join them.
WITH entity, [alias IN row.aliases WHERE NOT alias IN coalesce(entity.aliases, [])] AS further
WHERE size(further) > 0
SET entity.aliases = coalesce(entity.aliases, []) + further;

// Who publishes which document.
UNWIND [
  {document: 'doc:jpost-872717',       publisher: 'jerusalem-post'},
  {document: 'doc:aawsat-5204110',     publisher: 'asharq-al-awsat'},
  {document: 'doc:kurdistan24-873227', publisher: 'kurdistan24'},
  {document: 'doc:analysts-to-aawsat', publisher: 'asharq-al-awsat'}
] AS row
OPTIONAL MATCH (document:Document {documentId: row.document})
OPTIONAL MATCH (publisher:Entity {entityId: row.publisher})
MERGE (document)-[:PUBLISHED_BY]->(publisher);
