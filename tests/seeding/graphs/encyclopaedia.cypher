// Typed out from an encyclopaedia's article, a MERGE a sentence, with where it was read on some of them.
MERGE (a:Mathematician {name: 'Maud Ellery'}) SET a.aka = ['M. E.', 'Maud of Whitby'];
MERGE (b:Engineer {name: 'Jonas Brandt'});
MERGE (c:Company {name: 'Brandt & Ellery'});
MERGE (d:City {name: 'Whitby'});
MERGE (e:Machine {name: 'Tide Predictor No. 3'});
MATCH (a {name: 'Maud Ellery'}), (b {name: 'Jonas Brandt'}) MERGE (a)-[:WORKED_WITH {since: 1872, source: 'The Harbour Engineers', ref: 'p. 41'}]->(b);
MATCH (c {name: 'Brandt & Ellery'}), (b {name: 'Jonas Brandt'}) MERGE (c)-[r:FOUNDED_BY]->(b) SET r.date = '4 May 1875', r.url = 'https://archive.example.org/brandt', r.confidence = 0.9;
MATCH (c {name: 'Brandt & Ellery'}), (a {name: 'Maud Ellery'}) MERGE (c)-[:FOUNDED_BY {source: ['The Harbour Engineers', 'Whitby Gazette'], quote: 'founded by Brandt, and Miss Ellery'}]->(a);
MATCH (a {name: 'Maud Ellery'}), (d {name: 'Whitby'}) MERGE (a)-[:BORN_IN {year: 1847}]->(d);
MATCH (c {name: 'Brandt & Ellery'}), (d {name: 'Whitby'}) MERGE (c)-[:HEADQUARTERED_IN {start: 1875, end: 'unknown'}]->(d);
MATCH (a {name: 'Maud Ellery'}), (e {name: 'Tide Predictor No. 3'}) MERGE (a)-[:DESIGNED {evidence: 'Her drawings of it survive.'}]->(e);
