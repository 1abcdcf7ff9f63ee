// Links: who is linked to whom. Whether to believe it is for the claims (04-claims.cypher): the status, the number of
// independent sources and the dates of a link are computed from them.
//
// Source: one news article of The Jerusalem Post, about 2025-11-02 to 2025-11-09, read sentence by sentence by a
// person. Its text is not here: only the passages quoted, with their offsets in it.
//
// from, type, to   reads as a sentence; a symmetric type (SIBLING_OF, …) stands once, smaller id first
// with             qualifiers, as the claims give them
// note             what a reader of this link must know
// @repeatable
UNWIND [
  // Support
  {from: 'iran',                                   type: 'BACKS',                     to: 'iran-backed-militias-in-iraq',        note: 'The militias are unnamed and within the Popular Mobilization Forces; the forces as such are not said to be backed. The kind of support is not stated.'},
  {from: 'iran',                                   type: 'BACKS',                     to: 'kataib-hezbollah',                    note: 'The kind of support and its start are not stated.'},
  {from: 'iran',                                   type: 'BACKS',                     to: 'iraqi-armed-factions',                note: 'Rests on one report that calls the armed factions “these Iran-backed groups”.'},
  {from: 'united-states',                          type: 'SUPPORTS',                  to: 'mohammed-shia-al-sudani',             note: 'Who sent the signal is not stated; the United States by contrast. Words, not material help.'},
  // Membership
  {from: 'iran-backed-militias-in-iraq',           type: 'MEMBER_OF',                 to: 'popular-mobilization-forces',         note: 'Which militias is not said; Kataib Hezbollah is not said to be one.'},
  {from: 'us-department-of-war',                   type: 'PART_OF',                   to: 'united-states'},
  {from: 'kurdistan-region',                       type: 'PART_OF',                   to: 'iraq',                                with: {status: 'autonomous'}},
  {from: 'northern-iraq',                          type: 'PART_OF',                   to: 'iraq'},
  {from: 'popular-mobilization-forces',            type: 'PART_OF',                   to: 'iraq',                                note: '“Iraq’s” alone; in what sense the forces are Iraq’s is not said.'},
  {from: 'elizabeth-tsurkov',                      type: 'AFFILIATED_WITH',           to: 'princeton-university',                with: {role: 'researcher'}},
  // Threat and conflict
  {from: 'white-house',                            type: 'WARNED',                    to: 'government-of-iraq',                  with: {about: 'iraqi-armed-factions', severity: 'sternest yet'}, note: 'The White House here, Hegseth later: two authors of one warning.'},
  {from: 'pete-hegseth',                           type: 'WARNED',                    to: 'government-of-iraq',                  with: {about: 'ev-planned-us-operations', against: 'interference by iraqi-armed-factions', channel: 'us-charge-daffaires-baghdad'}, note: 'In one of the two passages the addressee is not stated.'},
  {from: 'united-states',                          type: 'WARNED',                    to: 'government-of-iraq',                  with: {severity: ['final notice', 'sternest yet'], against: 'interference by iraqi-armed-factions'}, note: 'Who speaks of a “final notice” is not named; “is being described” by nobody named.'},
  {from: 'marco-rubio',                            type: 'WARNED',                    to: 'iraq',                                with: {about: 'iran-backed-militias-in-iraq'}, note: 'Could equally be the government of Iraq.'},
  {from: 'united-states',                          type: 'THREATENED',                to: 'iraqi-armed-factions',                with: {condition: 'retaliatory actions by iraqi-armed-factions'}, note: 'The target is not stated: “these groups” are named as those whose acts would bring it on. Only the harm is conditional.'},
  {from: 'united-states',                          type: 'THREATENED',                to: 'government-of-iraq',                  with: {against: 'interference by iraqi-armed-factions'}, note: 'Kurdistan24 names the government as the target, which Asharq Al-Awsat leaves open.'},
  {from: 'united-states',                          type: 'TARGETS',                   to: 'iraqi-armed-factions',                note: 'Figurative (“in American crosshairs”); no attack is reported.'},
  {from: 'united-states',                          type: 'SCRUTINIZES',               to: 'iran-backed-militias-in-iraq'},
  {from: 'kataib-hezbollah',                       type: 'ABDUCTED',                  to: 'elizabeth-tsurkov',                   note: 'Where is not stated.'},
  {from: 'iraqi-armed-factions',                   type: 'INTERFERES_IN',             to: 'ev-planned-us-operations'},
  // Diplomacy
  {from: 'united-states',                          type: 'REASSURED',                 to: 'government-of-iraq',                  with: {about: 'future of bilateral relations'}, note: 'The sender of the message is not named; “Baghdad” is read as the Iraqi government.'},
  {from: 'iraq',                                   type: 'HAS_RELATIONS_WITH',        to: 'united-states',                       with: {outlook: 'serious concerns'}},
  {from: 'mark-savaya',                            type: 'SETS_ROADMAP_FOR',          to: 'forces-forming-next-government',      note: 'Unnamed analysts’ opinion about statements that are not quoted.'},
  {from: 'pete-hegseth',                           type: 'SETS_ROADMAP_FOR',          to: 'forces-forming-next-government',      note: 'Unnamed analysts’ opinion about statements that are not quoted.'},
  {from: 'kataib-hezbollah',                       type: 'RELEASED',                  to: 'elizabeth-tsurkov'},
  {from: 'united-states',                          type: 'PRESSED_FOR_RELEASE_OF',    to: 'elizabeth-tsurkov',                   note: 'Who was pressed is not stated.'},
  {from: 'sister-of-elizabeth-tsurkov',            type: 'CAMPAIGNED_FOR_RELEASE_OF', to: 'elizabeth-tsurkov'},
  {from: 'analysts-to-asharq',                     type: 'SPOKE_TO',                  to: 'asharq-al-awsat'},
  // Office
  {from: 'government-of-iraq',                     type: 'GOVERNMENT_OF',             to: 'iraq'},
  {from: 'pete-hegseth',                           type: 'HOLDS',                     to: 'us-secretary-of-war'},
  {from: 'marco-rubio',                            type: 'HOLDS',                     to: 'us-secretary-of-state'},
  {from: 'mohammed-shia-al-sudani',                type: 'HOLDS',                     to: 'prime-minister-of-iraq'},
  {from: 'thabet-al-abbasi',                       type: 'HOLDS',                     to: 'defense-minister-of-iraq'},
  {from: 'mark-savaya',                            type: 'HOLDS',                     to: 'us-envoy',                            note: 'Envoy to what is not stated.'},
  {from: 'us-secretary-of-war',                    type: 'OFFICE_OF',                 to: 'united-states'},
  {from: 'us-secretary-of-state',                  type: 'OFFICE_OF',                 to: 'united-states'},
  {from: 'defense-minister-of-iraq',               type: 'OFFICE_OF',                 to: 'iraq'},
  {from: 'us-charge-daffaires-baghdad',            type: 'OFFICE_OF',                 to: 'united-states'},
  {from: 'us-envoy',                               type: 'OFFICE_OF',                 to: 'united-states'},
  {from: 'iraq-chief-of-staff',                    type: 'OFFICE_OF',                 to: 'iraq'},
  {from: 'iraq-deputy-joint-operations-commander', type: 'OFFICE_OF',                 to: 'iraq'},
  {from: 'iraq-assistant-operations-chief',        type: 'OFFICE_OF',                 to: 'iraq'},
  {from: 'iraq-director-of-military-intelligence', type: 'OFFICE_OF',                 to: 'iraq'},
  {from: 'pete-hegseth',                           type: 'COUNTERPART_OF',            to: 'thabet-al-abbasi'},
  // Family and origin
  {from: 'elizabeth-tsurkov',                      type: 'CITIZEN_OF',                to: 'israel'},
  {from: 'elizabeth-tsurkov',                      type: 'CITIZEN_OF',                to: 'russia'},
  {from: 'elizabeth-tsurkov',                      type: 'SIBLING_OF',                to: 'sister-of-elizabeth-tsurkov'},
  // Place
  {from: 'asharq-al-awsat',                        type: 'BASED_IN',                  to: 'london'},
  {from: 'kurdistan24',                            type: 'BASED_IN',                  to: 'kurdistan-region'},
  {from: 'us-charge-daffaires-baghdad',            type: 'LOCATED_IN',                to: 'baghdad-city'},
  {from: 'kurdistan-region',                       type: 'LOCATED_IN',                to: 'northern-iraq'},
  {from: 'sister-of-elizabeth-tsurkov',            type: 'LOCATED_IN',                to: 'united-states',                       note: '“In the US” only: residence, or presence at the time.'},
  {from: 'ev-planned-us-operations',               type: 'LOCATED_IN',                to: 'areas-near-iraq'},
  {from: 'ev-planned-us-operations',               type: 'LOCATED_IN',                to: 'the-region',                          note: '“The region” may be the “areas near Iraq”; that is not said.'},
  {from: 'ev-iraq-election-2025',                  type: 'LOCATED_IN',                to: 'iraq'},
  {from: 'iran-backed-militias-in-iraq',           type: 'OPERATES_IN',               to: 'iraq'},
  // Event
  {from: 'pete-hegseth',                           type: 'PARTICIPATED_IN',           to: 'ev-hegseth-abbasi-call',              with: {role: 'caller'}},
  {from: 'thabet-al-abbasi',                       type: 'PARTICIPATED_IN',           to: 'ev-hegseth-abbasi-call',              with: {role: 'recipient'}},
  {from: 'iraq-chief-of-staff',                    type: 'PARTICIPATED_IN',           to: 'ev-hegseth-abbasi-call',              note: 'The office took part; who holds it is not named.'},
  {from: 'iraq-deputy-joint-operations-commander', type: 'PARTICIPATED_IN',           to: 'ev-hegseth-abbasi-call',              note: 'The office took part; who holds it is not named.'},
  {from: 'iraq-assistant-operations-chief',        type: 'PARTICIPATED_IN',           to: 'ev-hegseth-abbasi-call',              note: 'The office took part; who holds it is not named.'},
  {from: 'iraq-director-of-military-intelligence', type: 'PARTICIPATED_IN',           to: 'ev-hegseth-abbasi-call',              note: 'The office took part; who holds it is not named.'},
  {from: 'us-charge-daffaires-baghdad',            type: 'PARTICIPATED_IN',           to: 'ev-us-warning',                       with: {role: 'intermediary'}, note: '“Via” the chargé: the message was carried, or only the call set up? Differs from a direct phone call.'},
  {from: 'forces-forming-next-government',         type: 'PARTICIPATED_IN',           to: 'ev-next-government'},
  {from: 'thabet-al-abbasi',                       type: 'PARTICIPATED_IN',           to: 'ev-abbasi-interview'},
  {from: 'marco-rubio',                            type: 'PARTICIPATED_IN',           to: 'ev-rubio-warning',                    with: {role: 'issuer'}},
  {from: 'pete-hegseth',                           type: 'PARTICIPATED_IN',           to: 'ev-us-warning',                       with: {role: 'issuer'}},
  {from: 'government-of-iraq',                     type: 'PARTICIPATED_IN',           to: 'ev-us-warning',                       with: {role: 'addressee'}},
  {from: 'white-house',                            type: 'PARTICIPATED_IN',           to: 'ev-us-warning',                       with: {role: 'issuer'}},
  {from: 'united-states',                          type: 'PARTICIPATED_IN',           to: 'ev-us-message',                       with: {role: 'issuer'}},
  {from: 'government-of-iraq',                     type: 'PARTICIPATED_IN',           to: 'ev-us-message',                       with: {role: 'addressee'}},
  {from: 'ev-bell-helicopter-delivery',            type: 'INVOLVES',                  to: 'iraq',                                with: {role: 'recipient'}},
  {from: 'ev-cf-disputes',                         type: 'INVOLVES',                  to: 'shiite-coordination-framework'},
  {from: 'ev-hegseth-abbasi-call',                 type: 'CONCERNS',                  to: 'ev-drone-cooperation',                note: '“The discussion also covered …” has no “al-Abbasi said”; read as the newspaper’s own voice.'},
  {from: 'ev-hegseth-abbasi-call',                 type: 'CONCERNS',                  to: 'ev-security-intelligence-memorandum', note: '“The discussion also covered …” has no “al-Abbasi said”; read as the newspaper’s own voice.'},
  {from: 'ev-hegseth-abbasi-call',                 type: 'CONCERNS',                  to: 'ev-bell-helicopter-delivery',         note: '“The discussion also covered …” has no “al-Abbasi said”; read as the newspaper’s own voice.'},
  {from: 'ev-rubio-warning',                       type: 'CONCERNS',                  to: 'iran-backed-militias-in-iraq'},
  {from: 'ev-us-warning',                          type: 'CONCERNS',                  to: 'iraqi-armed-factions'},
  {from: 'ev-signal-for-sudani',                   type: 'CONCERNS',                  to: 'mohammed-shia-al-sudani'},
  {from: 'ev-us-warning',                          type: 'CONVEYED_IN',               to: 'ev-hegseth-abbasi-call'},
  {from: 'ev-rubio-warning',                       type: 'PRECEDES',                  to: 'ev-us-warning'},
  {from: 'ev-us-warning',                          type: 'PRECEDES',                  to: 'ev-iraq-election-2025'},
  {from: 'ev-us-message',                          type: 'PRECEDES',                  to: 'ev-us-warning',                       with: {gap: 'P2D'}},
  {from: 'ev-signal-for-sudani',                   type: 'PRECEDES',                  to: 'ev-us-warning',                       with: {gap: 'P2D'}},
  {from: 'mohammed-shia-al-sudani',                type: 'CONTESTS',                  to: 'ev-iraq-election-2025'},
  {from: 'united-states',                          type: 'PLANS',                     to: 'ev-planned-us-operations',            note: 'One of the three passages does not say by whom; it is implied.'},
  // Press
  {from: 'jerusalem-post',                         type: 'REQUESTED_COMMENT_FROM',    to: 'us-department-of-war',                with: {answered: 'not yet'}}
] AS row
// OPTIONAL, so that an id that does not exist stops the seed instead of dropping its row: MERGE refuses a missing end.
OPTIONAL MATCH (source:Entity {entityId: row.from})
OPTIONAL MATCH (target:Entity {entityId: row.to})
MERGE (source)-[link:$(row.type) {linkId: row.from + '~' + row.type + '~' + row.to}]->(target)
  ON CREATE SET
    link += coalesce(row.with, {}),
    link.note = row.note;
