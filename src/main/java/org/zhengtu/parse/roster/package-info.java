/** Mechanisms, their member organs, and the people in them by role. */
@NullMarked
package org.zhengtu.parse.roster;

import org.jspecify.annotations.NullMarked;
