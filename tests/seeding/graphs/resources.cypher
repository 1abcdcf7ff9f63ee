// As an RDF store exports it: addresses for names, every node a Resource, and names with whatever characters they have.
CREATE (ann:Resource:foaf__Person {uri: 'http://people.example.org/id#Ann_Lee', foaf__mbox: 'ann@example.org'})
CREATE (bo:Resource:foaf__Person {uri: 'http://people.example.org/id#Bo', rdfs__label: 'Bo Strand'})
CREATE (club:Resource:`http://schema.org/SportsClub` {uri: 'http://clubs.example.org/rowing', rdfs__label: ['Rowing Club', 'Ruderverein']})
CREATE (odd:Resource:`Ship's ``log`` / 1` {uri: 'urn:x:1'})
CREATE
  (ann)-[:foaf__knows]->(bo),
  (ann)-[:`http://schema.org/memberOf#2`]->(club),
  (bo)-[:`odd ``type`` ~ 100%`]->(odd),
  (odd)-[:`path\to, "x" | y`]->(club),
  (club)-[:`😀`]->(odd),
  (bo)-[:`7~8`]->(club);
