/** What the system knows before it reads: the places of China and the families of agencies. */
@NullMarked
package org.zhengtu.vocabulary;

import org.jspecify.annotations.NullMarked;
