// A link is of a type that the vocabulary does not have, so nothing knows how to word it.
MATCH (:Entity)-[link]->(:Entity)
WHERE link.linkId IS NOT NULL
  AND NOT EXISTS { MATCH (relation:RelationType) WHERE relation.name = type(link) }
RETURN link.linkId AS id
ORDER BY id
LIMIT 1000;
