// The same of relationships between entities, by the start of one that has no id yet.
MATCH (a:Entity)-[r]->(:Entity)
WHERE NOT (
    coalesce(r.`when` STARTS WITH '', r.`when` IS NULL)
    AND coalesce(r.whenFrom STARTS WITH '', r.whenFrom IS NULL)
    AND coalesce(r.whenTo STARTS WITH '', r.whenTo IS NULL)
    AND coalesce(r.reported STARTS WITH '', r.reported IS NULL)
    AND coalesce(r.reportedFrom STARTS WITH '', r.reportedFrom IS NULL)
    AND coalesce(r.reportedTo STARTS WITH '', r.reportedTo IS NULL)
    AND coalesce(r.recordedAt STARTS WITH '', r.recordedAt IS NULL)
  )
RETURN coalesce(r.id, a.id) AS id
ORDER BY id
