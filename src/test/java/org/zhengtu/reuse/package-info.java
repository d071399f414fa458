/** What reused words are, on invented texts. */
@NullMarked
package org.zhengtu.reuse;

import org.jspecify.annotations.NullMarked;
