// The links that were too long for an address, those that were copied longest ago first, with what each takes. Ours are told by their ids.
MATCH (v:View)
WHERE v.id STARTS WITH 'view:' AND v.kind = 'link'
RETURN v.id AS id, v.size AS size, v.changedAt AS changedAt, coalesce(v.copiedAt, v.madeAt) AS copiedAt
ORDER BY copiedAt, id
