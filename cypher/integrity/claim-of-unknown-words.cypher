// A claim has a stance, modality or rank that the rule of status does not know.
MATCH (claim:Claim)
WHERE claim.claimId IS NOT NULL
  AND (claim.linkId IS NOT NULL OR claim.claimKind = 'occurrence')
  AND NOT (
    coalesce(claim.stance, '') IN ['asserts', 'denies', 'doubts', 'does-not-confirm']
    AND coalesce(claim.modality, 'actual') IN
      ['actual', 'scheduled', 'planned', 'expected', 'proposed', 'conditional', 'threatened']
    AND coalesce(claim.rank, 'normal') IN ['preferred', 'normal', 'deprecated'])
RETURN claim.claimId AS id
ORDER BY id
LIMIT 1000;
