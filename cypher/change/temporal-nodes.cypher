// The entities and quotations with a date that is no text but a temporal value, which compares with none of ours.
MATCH (n)
WHERE (n:Entity OR n:Evidence)
  AND NOT (
    coalesce(n.`when` STARTS WITH '', n.`when` IS NULL)
    AND coalesce(n.whenFrom STARTS WITH '', n.whenFrom IS NULL)
    AND coalesce(n.whenTo STARTS WITH '', n.whenTo IS NULL)
    AND coalesce(n.published STARTS WITH '', n.published IS NULL)
    AND coalesce(n.publishedFrom STARTS WITH '', n.publishedFrom IS NULL)
    AND coalesce(n.publishedTo STARTS WITH '', n.publishedTo IS NULL)
    AND coalesce(n.obtained STARTS WITH '', n.obtained IS NULL)
    AND coalesce(n.obtainedFrom STARTS WITH '', n.obtainedFrom IS NULL)
    AND coalesce(n.obtainedTo STARTS WITH '', n.obtainedTo IS NULL)
    AND coalesce(n.periodFrom STARTS WITH '', n.periodFrom IS NULL)
    AND coalesce(n.periodTo STARTS WITH '', n.periodTo IS NULL)
    AND coalesce(n.said STARTS WITH '', n.said IS NULL)
    AND coalesce(n.saidFrom STARTS WITH '', n.saidFrom IS NULL)
    AND coalesce(n.saidTo STARTS WITH '', n.saidTo IS NULL)
    AND coalesce(n.recordedAt STARTS WITH '', n.recordedAt IS NULL)
  )
RETURN n.id AS id
ORDER BY id
