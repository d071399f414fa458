package org.zhengtu.vocabulary;

/**
 * A row of a table that tells what a name means.
 *
 * @param table file of the table
 * @param row first cell of the row
 * @param column the column in which the word stands
 * @param word the word of the name that stands there
 */
public record VocabularyRow(String table, String row, String column, String word) {}
