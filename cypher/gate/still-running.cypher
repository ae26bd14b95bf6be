// How many transactions with this mark the server has, those too that were told to stop and have not yet.
SHOW TRANSACTIONS
YIELD metaData
WHERE metaData.whoknew = $mark
RETURN count(*) AS count
