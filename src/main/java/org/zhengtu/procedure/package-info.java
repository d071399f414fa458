/**
 * Passages of a text that say how the members of a body are changed, and from which day on things
 * hold.
 */
@NullMarked
package org.zhengtu.procedure;

import org.jspecify.annotations.NullMarked;
