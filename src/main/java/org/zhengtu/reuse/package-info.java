/** Clauses of documents' texts, and which of them were taken from another document. */
@NullMarked
package org.zhengtu.reuse;

import org.jspecify.annotations.NullMarked;
