/** GraphQL over the graph: what can be asked, paging, batch loading, limits and errors. */
@NullMarked
package org.zhengtu.api;

import org.jspecify.annotations.NullMarked;
