// How many quotations there are, by whether their words were checked.
MATCH (e:Evidence)
RETURN e.check AS check, count(e) AS count
ORDER BY check
