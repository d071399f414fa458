/** Zhengtu 政图: a knowledge graph of Chinese government policy documents. */
@NullMarked
package org.zhengtu;

import org.jspecify.annotations.NullMarked;
