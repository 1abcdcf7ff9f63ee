// Links of the rulebook. Their status is computed from the claims (04-claims.cypher); one is pinned, two have no claim.
//
// INVENTED. No person, state, group or newspaper in these files exists. They show every case of the rule that gives a
// link its status, for tests and documentation; never seed them beside a real graph.
// @repeatable
UNWIND [
  // Support
  {from: 'sarvand', type: 'FUNDS', to: 'saqr-brigade'},
  {from: 'qadira', type: 'BACKS', to: 'unity-list'},
  {from: 'qadira', type: 'ALLIED_WITH', to: 'sarvand'},
  {from: 'saqr-brigade', type: 'TRAINS', to: 'black-tulip'},
  {from: 'qadira', type: 'ARMS', to: 'black-tulip'},
  {from: 'northern-shipping', type: 'FUNDS', to: 'black-tulip'},
  // Office and membership
  {from: 'leila-farhadi', type: 'HOLDS', to: 'interior-minister-of-sarvand'},
  {from: 'interior-minister-of-sarvand', type: 'OFFICE_OF', to: 'sarvand'},
  {from: 'interior-ministry-of-sarvand', type: 'BASED_IN', to: 'port-lamar'},
  {from: 'omar-nasr', type: 'LEADS', to: 'saqr-brigade'},
  {from: 'kaveh-rostami', type: 'MEMBER_OF', to: 'unity-list'},
  {from: 'omar-nasr', type: 'MEMBER_OF', to: 'black-tulip'},
  {from: 'unity-list', type: 'SPLIT_FROM', to: 'northern-front'},
  {from: 'saqr-brigade', type: 'SPLIT_FROM', to: 'northern-front'},
  {from: 'dana-vale', type: 'AFFILIATED_WITH', to: 'northern-shipping'},
  {from: 'kaveh-rostami', type: 'SIBLING_OF', to: 'leila-farhadi'},
  // Ownership, place
  {from: 'northern-shipping', type: 'OWNS', to: 'northern-shipping'},
  {from: 'northern-shipping', type: 'BASED_IN', to: 'port-lamar'},
  {from: 'port-lamar', type: 'PART_OF', to: 'sarvand'},
  {from: 'old-quarter', type: 'PART_OF', to: 'port-lamar'},
  {from: 'black-tulip', type: 'OPERATES_IN', to: 'port-lamar'},
  // Threat and conflict: five parallel links between the brigade and one person, two of one type between a state and a firm
  {from: 'saqr-brigade', type: 'ABDUCTED', to: 'dana-vale'},
  {from: 'saqr-brigade', type: 'WARNED', to: 'dana-vale'},
  {from: 'saqr-brigade', type: 'THREATENED', to: 'dana-vale'},
  {from: 'saqr-brigade', type: 'RELEASED', to: 'dana-vale'},
  {from: 'saqr-brigade', type: 'TARGETS', to: 'dana-vale'},
  {from: 'qadira', type: 'SANCTIONED', to: 'northern-shipping'},
  {from: 'qadira', type: 'SANCTIONED', to: 'northern-shipping', n: 2},
  {from: 'black-tulip', type: 'TARGETS', to: 'northern-shipping'},
  {from: 'sarvand', type: 'OPPOSES', to: 'black-tulip', pinned: 'disputed', note: 'Pinned by hand, to show that the rule’s own answer stays visible.'},
  {from: 'unity-list', type: 'SCRUTINIZES', to: 'northern-shipping'},
  // Diplomacy
  {from: 'qadira', type: 'PRESSED_FOR_RELEASE_OF', to: 'dana-vale'},
  {from: 'colleagues-of-dana-vale', type: 'CAMPAIGNED_FOR_RELEASE_OF', to: 'dana-vale'},
  {from: 'kaveh-rostami', type: 'SPOKE_TO', to: 'omar-nasr'},
  // Events
  {from: 'kaveh-rostami', type: 'PARTICIPATED_IN', to: 'ev-tunnel-meeting'},
  {from: 'omar-nasr', type: 'PARTICIPATED_IN', to: 'ev-tunnel-meeting'},
  {from: 'ev-tunnel-meeting', type: 'LOCATED_IN', to: 'old-quarter'},
  {from: 'northern-shipping', type: 'PARTICIPATED_IN', to: 'ev-harbour-fire'},
  {from: 'qadira', type: 'PLANS', to: 'ev-ceasefire-talks'},
  {from: 'ev-harbour-fire', type: 'PRECEDES', to: 'ev-ceasefire-talks'},
  // Without any claim: no sources
  {from: 'dana-vale', type: 'CITIZEN_OF', to: 'qadira'},
  {from: 'interior-ministry-of-sarvand', type: 'PART_OF', to: 'sarvand'}
] AS row
// OPTIONAL, so that an id that does not exist stops the seed instead of dropping its row: MERGE refuses a missing end.
OPTIONAL MATCH (source:Entity {entityId: row.from})
OPTIONAL MATCH (target:Entity {entityId: row.to})
MERGE (source)-[link:$(row.type) {linkId: row.from + '~' + row.type + '~' + row.to + coalesce('~' + row.n, '')}]->(target)
  ON CREATE SET
    link.pinnedStatus = row.pinned,
    link.note = row.note;
