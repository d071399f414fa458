// Documents that are cited and not collected.
CREATE INDEX document_collected IF NOT EXISTS FOR (n:Document) ON (n.collected);
