// A claim has a quote, but not the document that it was read in; of a foreign relationship's own properties it need not have.
MATCH (claim:Claim)
WHERE claim.claimId IS NOT NULL AND claim.stance IS NOT NULL
  AND NOT coalesce(claim.basis, '') STARTS WITH 'adopted'
  AND claim.quote IS NOT NULL
  AND NOT EXISTS { (claim)-[:STATED_IN]->(document:Document) WHERE document.documentId IS NOT NULL }
RETURN claim.claimId AS id
ORDER BY id
LIMIT 1000;
