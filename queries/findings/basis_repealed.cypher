// code: BASIS_REPEALED
// severity: WARNING
// scope: CITING
// meaning: 所依据的文件已经失效或废止。
// meaning in English: The document rests on one that is no longer in force.
// to do: 核对失效时间；仍需施行的，改依现行文件。
// to do in English: See since when; where the document still has effect, rest it on what is in force.
// message: 依据的{cited}，有效性为“{validity}”
// message in English: The basis {cited} is stated to be "{validity}"
UNWIND $ids AS id
MATCH (d:Document {id: id, collected: true})-[c:CITES {role: 'BASIS'}]->(x:Document {collected: true})
WHERE any(word IN ['失效', '废止', '无效'] WHERE x.validity CONTAINS word)
RETURN d.id AS document, [c.asWritten] AS subjects, [] AS agencies,
       {cited: c.asWritten, validity: x.validity} AS words,
       [{document: d.id, start: c.start, end: c.end, kind: c.kind},
        {document: x.id, start: null, end: null, kind: 'DERIVED'}] AS shows
