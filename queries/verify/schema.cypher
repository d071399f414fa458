// What must be unique here.
SHOW CONSTRAINTS YIELD name RETURN collect(name) AS names
