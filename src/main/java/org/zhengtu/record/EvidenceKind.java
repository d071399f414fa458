package org.zhengtu.record;

/** How a fact came to be known. */
public enum EvidenceKind {
  /** The very words stand in the source. */
  QUOTED,
  /** A person wrote or corrected it; it rests on document number and section. */
  CURATED,
  /** It follows from what the source says elsewhere. */
  DERIVED,
  /** The words were damaged; the form or another document proves what they were. */
  RECONSTRUCTED
}
