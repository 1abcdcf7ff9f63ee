// A script that happens to use the names of Attest's own nodes and properties, and nodes that say nothing of themselves.
CREATE (policy:Entity {id: 1, name: 'Policy 1', status: 'active', displayName: 'The first policy'})
CREATE (claim:Claim {id: 2, claimId: 'C-77', amount: 1200.5})
CREATE (:Claim {claimId: 'C-78', about: 'nobody'})
CREATE (form:Document {id: 3, documentId: 'D-9', title: 'Claim form', url: 'file.pdf'})
CREATE (note:Document {documentId: 10, title: 'Note'})
CREATE (holder:Actor {id: 4, name: 'Ida Holm'})
CREATE (agent:Actor:Person {id: 5, name: 'Per Dahl', linkDegrees: 3})
CREATE (ref:Account {entityId: 'ACC-1', name: 'Account one'})
CREATE (num:Entity {entityId: 12, name: 'Numbered'})
CREATE (nobody), (nothing), (:Empty), (:Empty)
CREATE
  (claim)-[:STATED_IN]->(form),
  (claim)-[:SUBJECT]->(policy),
  (holder)-[:ASSERTED_BY {validFrom: date('2020-02-02'), note: 'x'}]->(claim),
  (agent)-[:LINK {id: 9, status: 'open', weight: 3}]->(policy),
  (form)-[:CITES]->(note),
  (holder)-[:OWNS]->(ref),
  (nobody)-[:TO]->(nothing);
