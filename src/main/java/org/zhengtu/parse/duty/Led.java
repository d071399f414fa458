package org.zhengtu.parse.duty;

/**
 * A paragraph, or a sentence in one, that an organ's name leads.
 *
 * @param block index of its block
 * @param unitFrom where the name or the names begin
 * @param unitTo where they end
 * @param from where the statement begins
 * @param to where it ends, as far as the block goes
 * @param form how the statement is joined to the name
 * @param known true where the vocabulary of organs knows every name
 */
record Led(int block, int unitFrom, int unitTo, int from, int to, Form form, boolean known) {

  /** How a statement is joined to the organ's name. */
  enum Form {
    /** By ： or 。 */
    MARK,
    /** By a verb that alone speaks of a duty. */
    STRONG_VERB,
    /** By another verb. */
    VERB,
    /** The name stands alone on its line. */
    ALONE
  }
}
