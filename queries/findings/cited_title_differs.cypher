// code: CITED_TITLE_DIFFERS
// severity: WARNING
// scope: CITING
// meaning: 引文所写的标题与所引文件自己的标题不同（发文机关、关于印发等外壳不计）。
// meaning in English: The title in the citation is not the cited document's own; issuers and wrappers as in 关于印发…的通知 are left out of account.
// to do: 核对引用的是否是这份文件，标题或文号有无写错。
// to do in English: See whether this document is meant, and whether title or number is wrong.
// message: 引作{cited}，该文件的标题是《{title}》
// message in English: Cited as {cited}; its own title is 《{title}》
UNWIND $ids AS id
MATCH (d:Document {id: id, collected: true})-[c:CITES]->(x:Document {collected: true})
WHERE c.title IS NOT NULL AND x.title IS NOT NULL
WITH d, c, x,
  [title IN [c.title, x.title] |
    reduce(t = toLower(title), mark IN [' ', '　', '\n', '《', '》', '〈', '〉', '<', '>', '“', '”', '"', '‘', '’',
      '「', '」', '(', ')', '（', '）', '[', ']', '〔', '〕', '、', '，', ',', '·', '-', '—', '－', '–', '~', '～']
      | replace(t, mark, ''))] AS titles
WITH d, c, x, [t IN titles | CASE WHEN t CONTAINS '关于' THEN substring(t, size(split(t, '关于')[0])) ELSE t END] AS titles
WHERE NOT titles[0] CONTAINS titles[1] AND NOT titles[1] CONTAINS titles[0]
OPTIONAL MATCH (x)-[:READ_FROM {winner: true}]->(s:Source)
RETURN d.id AS document, [c.asWritten] AS subjects, [] AS agencies,
       {cited: c.asWritten, title: x.title} AS words,
       [{document: d.id, start: c.start, end: c.end, kind: c.kind},
        {document: x.id, start: null, end: null, kind: CASE WHEN s.curated THEN 'CURATED' ELSE 'DERIVED' END}] AS shows
