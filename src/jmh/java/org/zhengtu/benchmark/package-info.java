/** How fast sources become records. */
@NullMarked
package org.zhengtu.benchmark;

import org.jspecify.annotations.NullMarked;
