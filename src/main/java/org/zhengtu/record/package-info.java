/** The policy record: what one source says, in the shape that programs exchange. */
@NullMarked
package org.zhengtu.record;

import org.jspecify.annotations.NullMarked;
