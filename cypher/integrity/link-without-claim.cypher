// A link says that it has sources, but no claim is about it.
MATCH (:Entity)-[link]->(:Entity)
WHERE link.linkId IS NOT NULL
  AND coalesce(link.linkRuleStatus, '') <> 'unsourced'
  AND NOT EXISTS { MATCH (claim:Claim {linkId: link.linkId}) WHERE claim.claimId IS NOT NULL }
RETURN link.linkId AS id
ORDER BY id
LIMIT 1000;
