// What is in the graph, by kind.
RETURN COUNT { (:Document {collected: true}) } AS documents,
       COUNT { (:Document {collected: false}) } AS cited,
       COUNT { (:Agency) } AS agencies,
       COUNT { (:Person) } AS people,
       COUNT { (:Duty) } AS duties,
       COUNT { (:Task) } AS tasks,
       COUNT { (:Source) } AS sources
