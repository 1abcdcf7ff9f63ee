// An entity has no name to show.
MATCH (entity:Entity)
WHERE entity.entityId > ''
  AND coalesce(entity.displayName, '') = ''
RETURN entity.entityId AS id
ORDER BY id
LIMIT 1000;
