// code: CITED_TITLE_DIFFERS
// severity: WARNING
// scope: CITING
// meaning: 引文所写的标题与所引文件自己的标题不同；所引文件未收集的，与其他文件引用它时多用的标题不同（发文机关、关于印发等外壳不计）。
// meaning in English: The title in the citation is not the cited document's own, or, where that is not collected, not the one that other documents mostly cite it by; issuers and wrappers as in 关于印发…的通知 are left out of account.
// to do: 核对引用的是否是这份文件，标题或文号有无写错。
// to do in English: See whether this document is meant, and whether title or number is wrong.
// message: 引作{cited}，{whose}《{title}》
// message in English: Cited as {cited}; {whoseEnglish} 《{title}》
UNWIND $ids AS id
MATCH (d:Document {id: id, collected: true})
USING INDEX d:Document(id)
CALL (d) { // from the document on: a label here would let the planner begin at all documents
  MATCH (d)-[c:CITES]->(x)
  RETURN c, x
}
WITH d, c, x
WHERE c.title IS NOT NULL AND x.title IS NOT NULL AND (x.collected OR c.statedAs = x.id)
WITH d, c, x,
  [title IN [c.title, x.title] |
    reduce(t = toLower(title), mark IN [' ', '　', '\n', '《', '》', '〈', '〉', '<', '>', '“', '”', '"', '‘', '’',
      '「', '」', '(', ')', '（', '）', '[', ']', '〔', '〕', '、', '，', ',', '·', '-', '—', '－', '–', '~', '～']
      | replace(t, mark, ''))] AS titles
WITH d, c, x, [t IN titles | CASE WHEN t CONTAINS '关于' THEN substring(t, size(split(t, '关于')[0])) ELSE t END] AS titles
WHERE NOT titles[0] CONTAINS titles[1] AND NOT titles[1] CONTAINS titles[0]
OPTIONAL MATCH (x)-[:READ_FROM {winner: true}]->(s:Source)
CALL (d, x) {
  MATCH (x)<-[w:CITES]-(other)
  WHERE NOT x.collected AND other <> d AND w.title = x.title AND w.statedAs = x.id
  WITH w, other ORDER BY other.id, w.ordinal LIMIT 1
  RETURN collect({w: w, by: other})[0] AS witness
}
WITH d, c, x, s, witness WHERE x.collected OR witness IS NOT NULL
RETURN d.id AS document, [c.asWritten] AS subjects, [] AS agencies,
       {cited: c.asWritten, title: x.title,
        whose: CASE WHEN x.collected THEN '该文件的标题是' ELSE coalesce(witness.by.number, '另一份文件') + '等引作' END,
        whoseEnglish: CASE WHEN x.collected THEN 'its own title is'
          ELSE coalesce(witness.by.number, 'another document') + ' and most others cite it as' END} AS words,
       [{document: d.id, start: c.start, end: c.end, kind: c.kind},
        CASE WHEN x.collected
          THEN {document: x.id, start: null, end: null, kind: CASE WHEN s.curated THEN 'CURATED' ELSE 'DERIVED' END}
          ELSE {document: witness.by.id, start: witness.w.start, end: witness.w.end, kind: witness.w.kind} END] AS shows
