// Nobody says what a claim says; where a source names nobody, the speaker is a Collective. Of claims that were read from a
// foreign relationship's own properties nobody knows who says so.
MATCH (claim:Claim)
WHERE claim.claimId IS NOT NULL AND claim.stance IS NOT NULL
  AND NOT coalesce(claim.basis, '') STARTS WITH 'adopted'
  AND NOT EXISTS { (claim)-[:ASSERTED_BY]->(:Entity) }
RETURN claim.claimId AS id
ORDER BY id
LIMIT 1000;
