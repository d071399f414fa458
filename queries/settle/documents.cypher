// Documents by id, with the words that cite them so far.
UNWIND $ids AS id
MATCH (d:Instrument {id: id})
RETURN d.id AS id, d.number AS number, d.numberKey AS numberKey, d.place AS place,
       d.statedTitle AS statedTitle, d.title AS title, d.titleKey AS titleKey, d.winner AS winner,
       d.citedTitles AS titles, d.citedTitleCounts AS titleCounts,
       d.shownIssuer AS shownIssuer, d.citedIssuers AS issuers, d.citedIssuerCounts AS issuerCounts
