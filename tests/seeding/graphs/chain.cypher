// Supplies: the same pair linked many times over, things linked to themselves, and some that look alike and are not one.
CREATE (mine:Mine {name: 'Copper Hill'}), (mill:Plant {name: 'Mill 7'}), (port:Port {name: 'Port Marsh'})
CREATE (:Lot {grade: 'A'}), (:Lot {grade: 'A'}), (:Lot {grade: 'B'})
WITH mine, mill, port
UNWIND range(1, 12) AS month
CREATE (mine)-[:SUPPLIES {month: month, tons: 100 * month}]->(mill)
WITH DISTINCT mine, mill, port
CREATE (mine)-[:SUPPLIES]->(mill), (mine)-[:SUPPLIES]->(mill)
CREATE (mill)-[:RECYCLES]->(mill), (mill)-[:RECYCLES]->(mill), (mill)-[:SHIPS_TO]->(port), (port)-[:SHIPS_TO]->(mill)
WITH mill
MATCH (lot:Lot)
CREATE (lot)-[:PROCESSED_AT]->(mill);
CREATE (:Paper {title: 'On Copper', doi: '10.5555/1'})-[:CITES]->(:Paper {title: 'On Copper', doi: '10.5555/2'})-[:PUBLISHED_BY]->(:Publisher {name: 'Marsh Press'});
