// The ends of a link are not of the kinds that its type stands between. Whoever wrote an adopted one knew of no such rule.
MATCH (source:Entity)-[link]->(target:Entity)
WHERE link.linkId IS NOT NULL AND link.linkAdopted IS NULL
MATCH (relation:RelationType)
WHERE relation.name = type(link)
  AND (size(relation.domain) > 0 AND none(kind IN relation.domain WHERE kind IN labels(source))
    OR size(relation.range) > 0 AND none(kind IN relation.range WHERE kind IN labels(target)))
RETURN link.linkId AS id
ORDER BY id
LIMIT 1000;
