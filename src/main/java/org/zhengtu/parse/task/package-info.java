/** Tasks, and the organs that answer for each. */
@NullMarked
package org.zhengtu.parse.task;

import org.jspecify.annotations.NullMarked;
