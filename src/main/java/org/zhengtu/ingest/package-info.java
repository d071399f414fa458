/** The use case: read a source, parse it, write it into the graph, and report what became of it. */
@NullMarked
package org.zhengtu.ingest;

import org.jspecify.annotations.NullMarked;
