/** From a mention to who or what is meant: keys, candidates, and the reasons for them. */
@NullMarked
package org.zhengtu.resolve;

import org.jspecify.annotations.NullMarked;
