/** Names of organs, alone and in lists: which families and which place they mean. */
@NullMarked
package org.zhengtu.parse.unit;

import org.jspecify.annotations.NullMarked;
