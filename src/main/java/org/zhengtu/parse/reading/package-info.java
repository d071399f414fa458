/**
 * The text as every part of the parser sees it, normalised once, and what can be told of its words
 * without knowing the document: marks, brackets, days, numbers, the words of the vocabularies. What
 * is doubtful is gathered here too.
 */
@NullMarked
package org.zhengtu.parse.reading;

import org.jspecify.annotations.NullMarked;
