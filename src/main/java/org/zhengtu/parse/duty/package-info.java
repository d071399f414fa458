/** Duties, paragraph by paragraph, of the organs that lead them. */
@NullMarked
package org.zhengtu.parse.duty;

import org.jspecify.annotations.NullMarked;
