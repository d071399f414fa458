// Keys without any document.
UNWIND $keys AS key
MATCH (b:Band {key: key})
DETACH DELETE b
