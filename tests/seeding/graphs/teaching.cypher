// As in a first course: people and the films they made, one statement, titles and names in two properties.
CREATE (dune:Movie {title: 'Dunes of Glass', released: 1997, tagline: 'The desert remembers'})
CREATE (tide:Movie {title: 'Low Tide', released: 2004})
CREATE (lamp:Movie {title: 'The Lamplighter', released: 2011, tagline: 'One street, one night'})
CREATE (ines:Person {name: 'Ines Moreau', born: 1969})
CREATE (otto:Person {name: 'Otto Lindqvist', born: 1958})
CREATE (mei:Person {name: 'Mei Tanaka', born: 1981})
CREATE (ravi:Person:Director {name: 'Ravi Menon', born: 1950})
CREATE
  (ines)-[:ACTED_IN {roles: ['Captain Reyes']}]->(dune),
  (ines)-[:ACTED_IN {roles: ['Marta', 'Marta’s sister']}]->(tide),
  (otto)-[:ACTED_IN {roles: ['The keeper']}]->(lamp),
  (mei)-[:ACTED_IN {roles: ['Yuki']}]->(lamp),
  (ravi)-[:DIRECTED]->(dune),
  (ravi)-[:DIRECTED]->(lamp),
  (otto)-[:DIRECTED]->(tide),
  (otto)-[:ACTED_IN {roles: ['A fisherman']}]->(tide),
  (ines)-[:PRODUCED]->(tide),
  (mei)-[:REVIEWED {summary: 'A slow and lovely film', rating: 85}]->(tide),
  (mei)-[:FOLLOWS]->(ines);
