// Two links have one id.
MATCH (:Entity)-[link]->(:Entity)
WHERE link.linkId IS NOT NULL
WITH link.linkId AS id, count(*) AS links
WHERE links > 1
RETURN id
ORDER BY id
LIMIT 1000;
