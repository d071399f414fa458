/** Measures the parser over gold records, over transplanted seeds and over invented documents. */
@NullMarked
package org.zhengtu.corpus;

import org.jspecify.annotations.NullMarked;
