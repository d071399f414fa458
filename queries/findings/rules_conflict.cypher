// code: RULES_CONFLICT
// severity: WARNING
// scope: DOCUMENT
// meaning: 同一文件对同一类人员的调整写了两种程序。
// meaning in English: One document gives two procedures for changing the same people of a body.
// to do: 确认以哪一种为准，建议发文机关更正。
// to do in English: Find out which one holds, and let the issuer correct the text.
// message: {people}的调整，一处由“{one}”{oneAct}，另一处由“{other}”{otherAct}
// message in English: Changes of {people}: in one place "{one}" has the last word ({oneAct}), in another "{other}" ({otherAct})
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:STATED_IN]-(p:Procedure)
USING INDEX d:Document(id)
WITH d, p ORDER BY p.start, p.id
WITH d, collect(p) AS procedures
WHERE size(procedures) > 1
UNWIND range(0, size(procedures) - 2) AS i
UNWIND range(i + 1, size(procedures) - 1) AS k
WITH d, procedures[i] AS one, procedures[k] AS other
WITH d, one, other, [x IN one.people WHERE x IN other.people] AS people
WHERE size(people) > 0 AND (one.decides <> other.decides OR one.act <> other.act)
  AND (one.body = other.body OR one.body = '' OR other.body = '')
RETURN d.id AS document, [one.decides + one.act, other.decides + other.act] AS subjects, [] AS agencies,
       {people: reduce(all = people[0], x IN people[1..] | all + '、' + x),
        one: one.decides, oneAct: one.act, other: other.decides, otherAct: other.act} AS words,
       [{document: d.id, start: one.start, end: one.end, kind: one.kind},
        {document: d.id, start: other.start, end: other.end, kind: other.kind}] AS shows
