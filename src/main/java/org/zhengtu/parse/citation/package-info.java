/** Which other documents a text names, and what it does to them. */
@NullMarked
package org.zhengtu.parse.citation;

import org.jspecify.annotations.NullMarked;
