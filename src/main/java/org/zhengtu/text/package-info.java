/** From a file's bytes to the one reading text that every offset in the system points into. */
@NullMarked
package org.zhengtu.text;

import org.jspecify.annotations.NullMarked;
