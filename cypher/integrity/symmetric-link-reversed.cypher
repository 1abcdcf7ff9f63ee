// A link that reads the same both ways is not stored from the smaller id to the greater, so it may be there twice. An adopted one
// stays as it was written.
MATCH (relation:RelationType {symmetric: true})
MATCH (source:Entity)-[link]->(target:Entity)
WHERE link.linkId IS NOT NULL AND link.linkAdopted IS NULL
  AND type(link) = relation.name
  AND source.entityId > target.entityId
RETURN link.linkId AS id
ORDER BY id
LIMIT 1000;
