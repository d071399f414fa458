// Agencies by id, with the words that name them so far.
UNWIND $ids AS id
MATCH (a:Agency {id: id})
RETURN a.id AS id, a.place AS place, a.group AS group, a.asWritten AS forms,
       a.asWrittenCounts AS counts
