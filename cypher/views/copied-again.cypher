// Notes that a link was copied again; one that was given a name meanwhile stays as it is.
MATCH (v:View {id: $id})
WHERE v.kind = 'link'
SET v.copiedAt = $copiedAt
