// A claim is about a link that does not exist between its subject and its object, or is of another type.
MATCH (claim:Claim {claimKind: 'relation'})
WHERE claim.claimId IS NOT NULL
  AND NOT EXISTS {
    MATCH (claim)-[:SUBJECT]->(:Entity)-[link]->(:Entity)<-[:OBJECT]-(claim)
    WHERE link.linkId = claim.linkId AND type(link) = claim.relType
  }
RETURN claim.claimId AS id
ORDER BY id
LIMIT 1000;
