// A claim has two speakers, two documents it was read in or two it comes from; the rule of status counts one.
MATCH (claim:Claim)
WHERE claim.claimId IS NOT NULL
  AND (COUNT { (claim)-[:ASSERTED_BY]->() } > 1
    OR COUNT { (claim)-[:STATED_IN]->() } > 1
    OR COUNT { (claim)-[:ORIGINATES_IN]->() } > 1)
RETURN claim.claimId AS id
ORDER BY id
LIMIT 1000;
