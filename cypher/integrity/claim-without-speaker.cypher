// Nobody says what a claim says; where a source names nobody, the speaker is a Collective.
MATCH (claim:Claim)
WHERE claim.claimId IS NOT NULL
  AND NOT EXISTS { (claim)-[:ASSERTED_BY]->(:Entity) }
RETURN claim.claimId AS id
ORDER BY id
LIMIT 1000;
