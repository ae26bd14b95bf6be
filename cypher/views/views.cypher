// The views that users saved, and the links that were too long for an address, without what is on their boards. Ours are told by their ids.
MATCH (v:View)
WHERE v.id STARTS WITH 'view:' AND v.kind IN ['view', 'link']
RETURN v.id AS id, v.name AS name, v.note AS note, v.address AS address, v.thumbnail AS thumbnail, v.madeOnHash AS madeOnHash, v.madeAt AS madeAt, v.changedAt AS changedAt
ORDER BY name, id
