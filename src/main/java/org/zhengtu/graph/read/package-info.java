/** The read side of the graph: what it holds as Java records, by id, by relation and in pages. */
@NullMarked
package org.zhengtu.graph.read;

import org.jspecify.annotations.NullMarked;
