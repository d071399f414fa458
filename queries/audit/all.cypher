// Every document that a source states, in order.
MATCH (d:Document {collected: true}) WHERE d.id > $after
RETURN d.id AS id ORDER BY id LIMIT $limit
